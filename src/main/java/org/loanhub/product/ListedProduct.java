package org.loanhub.product;

import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Rate;

/**
 * A product as operators see it.
 *
 * @param offered whether it can be borrowed now
 * @param fault why it is not offered although the database says so
 * @param dearest what a year of it costs at most, interest and fees together; null if no combination of its terms can be repaid
 */
public record ListedProduct(
        LoanProduct product,
        boolean offered,
        @Nullable String fault,
        @Nullable Rate dearest) {}
