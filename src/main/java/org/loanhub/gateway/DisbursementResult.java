package org.loanhub.gateway;

/**
 * The answer to a disbursement, classed by what may be done next (docs/reference/lianlian.md, Codes). None of them
 * says that the money has arrived: a notification or a query does.
 */
public sealed interface DisbursementResult {

    String code();

    /** Taken. */
    record Accepted(String channelTxnNo) implements DisbursementResult {
        @Override
        public String code() {
            return "0000";
        }
    }

    /** Not known whether it was taken: query until it tells, never send a second order. Every time-out is here. */
    record AskAgain(String code) implements DisbursementResult {}

    /**
     * Looks like a duplicate, or the name differs: an operator confirms it, or does not.
     *
     * @param confirmCode goes back with the confirmation
     */
    record NeedsConfirmation(String code, String confirmCode) implements DisbursementResult {}

    /** Will not be paid; another try is another order. */
    record Refused(String code, String message) implements DisbursementResult {}

    /** Not taken, and the same order may be sent again as it is. */
    record MaySendAgain(String code) implements DisbursementResult {}
}
