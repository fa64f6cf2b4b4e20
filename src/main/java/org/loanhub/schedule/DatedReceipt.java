package org.loanhub.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import org.loanhub.kernel.Money;

/**
 * Money that came for a loan, on the day on which it moved.
 *
 * @param key tells receipts apart, and orders those of one day; must not depend on when a receipt became known
 * @param valueDate the day on which the payer's money moved
 * @param amount above zero
 * @param through pays of its own accord all lines up to this number, due or not; 0 for what is due only
 * @param settles settles the loan, if it suffices on its day
 */
public record DatedReceipt(String key, LocalDate valueDate, Money amount, int through, boolean settles) {

    static final Comparator<DatedReceipt> IN_ORDER =
            Comparator.comparing(DatedReceipt::valueDate).thenComparing(DatedReceipt::key);

    /** @throws IllegalArgumentException if the amount is not above zero */
    public DatedReceipt {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a receipt is above zero, not " + amount);
        }
    }
}
