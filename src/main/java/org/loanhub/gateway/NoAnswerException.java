package org.loanhub.gateway;

import org.jspecify.annotations.Nullable;

/** A call has no answer that could be trusted. Says nothing about what the third party did. */
final class NoAnswerException extends Exception {

    private static final long serialVersionUID = 1L;

    private final CallOutcome outcome;
    private final String code;

    NoAnswerException(CallOutcome outcome, String code, @Nullable Throwable cause) {
        super(outcome + " " + code, cause);
        this.outcome = outcome;
        this.code = code;
    }

    static NoAnswerException unreadable(String why) {
        return new NoAnswerException(CallOutcome.UNREADABLE, why, null);
    }

    CallOutcome outcome() {
        return outcome;
    }

    /** A short word for logs and for the code of a result: {@code TIMEOUT}, {@code HTTP_503}, {@code BREAKER_OPEN}. */
    String code() {
        return code;
    }

    /** False if the call certainly did not reach the third party, and may be sent again as it is. */
    boolean mayHaveArrived() {
        return outcome != CallOutcome.NOT_SENT;
    }
}
