package org.loanhub.gateway;

/**
 * The answer to a disbursement order, classed by what may be done next (docs/reference/lianlian.md, Codes). None of them
 * says that the money has arrived: a notification or a query does.
 */
public sealed interface PayOutResult {

    String code();

    /** Taken. */
    record Accepted(String channelTxnNo) implements PayOutResult {
        @Override
        public String code() {
            return "0000";
        }
    }

    /** Not known whether it was taken: query until it tells, never send a second order. Every time-out is here. */
    record AskAgain(String code) implements PayOutResult {}

    /**
     * Looks like a duplicate, or the name differs: an operator confirms it, or does not.
     *
     * @param confirmCode goes back with the confirmation
     */
    record NeedsConfirmation(String code, String confirmCode) implements PayOutResult {}

    /** Will not be paid; another try is another order. */
    record Refused(String code, String message) implements PayOutResult {}

    /** Not taken, and the same order may be sent again as it is. */
    record MaySendAgain(String code) implements PayOutResult {}
}
