package org.loanhub.gateway.call;

import org.jspecify.annotations.Nullable;

/** A call has no answer that could be trusted. Says nothing about what the third party did. */
public final class NoAnswerException extends Exception {

    private static final long serialVersionUID = 1L;

    private final CallOutcome outcome;
    private final String code;

    NoAnswerException(CallOutcome outcome, String code, @Nullable Throwable cause) {
        super(outcome + " " + code, cause);
        this.outcome = outcome;
        this.code = code;
    }

    public static NoAnswerException unreadable(String why) {
        return new NoAnswerException(CallOutcome.UNREADABLE, why, null);
    }

    CallOutcome outcome() {
        return outcome;
    }

    /** A short word for logs and for the code of a result: {@code TIMEOUT}, {@code HTTP_503}, {@code BREAKER_OPEN}. */
    public String code() {
        return code;
    }

    /** False if the call certainly did not reach the third party, and may be sent again as it is. */
    public boolean mayHaveArrived() {
        return outcome != CallOutcome.NOT_SENT;
    }
}
