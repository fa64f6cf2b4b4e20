package org.loanhub.payment;

import java.time.Instant;

/**
 * Something about a payment that a person has to know. What was booked for it stands in its detail.
 *
 * @param orderNo the order in question, ours or not
 */
public record PaymentAlert(long id, Kind kind, String orderNo, String detail, Instant raisedAt) {

    public enum Kind {
        /** LianLian tells of an order that we never made; money that came in is in suspense. */
        UNKNOWN_ORDER,
        /** Another amount than was asked for: of money that came in what came is booked. */
        WRONG_AMOUNT,
        /** A message that is not proven to come from LianLian. */
        BAD_SIGNATURE,
        /** We had thought that it failed, and now it succeeded: money that came in is booked, a disbursement is not. */
        PAID_AFTER_FAILURE,
        /** A disbursement came back after something was repaid. */
        REVERSED_AFTER_REPAYMENT,
        /** A repayment that was booked went back to the payer: it is reversed, and owed again. */
        REPAYMENT_RETURNED,
        /** More money came in than was owed: what is left is the borrower's, unapplied. */
        DOES_NOT_FIT,
        /** LianLian gives two orders the same number of its own: the second is not booked until that is cleared. */
        DUPLICATE_NUMBER
    }
}
