package org.loanhub.application;

import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.kernel.Term;
import org.loanhub.product.IntervalUnit;
import org.loanhub.schedule.RepaymentMethod;

/**
 * What somebody would like to borrow, as a door has read it. Null stands for a text that is no such thing (no amount, no
 * known unit), so that all checks of document 001 happen in one place and in its order.
 *
 * @param interval how many {@code intervalUnit} lie between two due dates
 */
public record LoanWish(
        @Nullable Money amount,
        @Nullable Rate rate,
        @Nullable Integer termLength,
        Term.@Nullable Unit termUnit,
        @Nullable Integer interval,
        @Nullable IntervalUnit intervalUnit,
        @Nullable RepaymentMethod method) {}
