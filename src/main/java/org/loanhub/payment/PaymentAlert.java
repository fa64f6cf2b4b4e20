package org.loanhub.payment;

import java.time.Instant;

/**
 * Something about a payment that only a person can decide. Nothing was booked for it.
 *
 * @param orderNo the order in question, ours or not
 */
public record PaymentAlert(long id, Kind kind, String orderNo, String detail, Instant raisedAt) {

    public enum Kind {
        /** LianLian tells of an order that we never made. */
        UNKNOWN_ORDER,
        /** Another amount than was asked for. */
        WRONG_AMOUNT,
        /** A message that is not proven to come from LianLian. */
        BAD_SIGNATURE,
        /** We had given the order up, and now it succeeded. */
        PAID_AFTER_FAILURE,
        /** A disbursement came back after something was repaid. */
        REVERSED_AFTER_REPAYMENT,
        /** A repayment that is booked went back to the payer. */
        REPAYMENT_RETURNED,
        /** Money came in, but what it was for is owed no longer, or no longer so. */
        DOES_NOT_FIT
    }
}
