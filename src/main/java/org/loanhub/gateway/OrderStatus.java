package org.loanhub.gateway;

/** Where an order of ours stands at LianLian. Only a trusted query or notification says so. */
public enum OrderStatus {
    /** The money has moved. A disbursement may still be {@link #REVERSED} days later. */
    SUCCEEDED,
    /** Taken and not finished: ask again later. */
    IN_PROGRESS,
    /** A disbursement that waits for an operator's confirmation. */
    NEEDS_CONFIRMATION,
    /** It will never move. */
    FAILED,
    /** It moved and went back. */
    REVERSED,
    /** LianLian does not know the order. Soon after a call without an answer it may still turn up. */
    NO_SUCH_ORDER,
    /** The question had no answer: nothing is known, ask again. */
    UNKNOWN;

    /** Whether asking again can change anything: everything but success, failure and reversal. */
    public boolean isOpen() {
        return this != SUCCEEDED && this != FAILED && this != REVERSED;
    }
}
