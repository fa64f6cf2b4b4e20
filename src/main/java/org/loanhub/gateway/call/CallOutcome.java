package org.loanhub.gateway.call;

/** What became of one call; what the third party decided is in its code. */
public enum CallOutcome {
    /** An answer came and could be trusted, whatever it says. */
    ANSWERED,
    /** It never left: no connection, or the breaker is open. */
    NOT_SENT,
    /** It may have arrived, but no answer came in time. */
    UNANSWERED,
    /** Something came that is no answer of this protocol, or its signature is wrong. */
    UNREADABLE
}
