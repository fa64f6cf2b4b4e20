package org.loanhub.repayment;

import org.loanhub.kernel.Money;

/**
 * What became of a payment whose payer comes back from the page.
 *
 * @param amount that was paid there; zero unless it is known
 */
public record CashierReturn(Outcome outcome, Money amount) {

    public enum Outcome {
        /** It is booked. */
        PAID,
        /** LianLian has it; it is booked as soon as that is confirmed. */
        CONFIRMING,
        /** What came back says nothing that can be believed. */
        UNKNOWN
    }
}
