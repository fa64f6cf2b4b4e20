package org.loanhub.schedule;

import java.time.LocalDate;
import org.loanhub.kernel.Money;

/**
 * Money between lender and borrower.
 *
 * @param amount positive to the borrower, negative back to the lender
 */
public record CashFlow(LocalDate on, Money amount) {}
