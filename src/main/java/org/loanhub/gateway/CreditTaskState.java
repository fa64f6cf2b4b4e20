package org.loanhub.gateway;

import org.jspecify.annotations.Nullable;

/**
 * Where a task at Limu stands.
 *
 * @param token names the task; empty when none was started
 * @param code Limu's, empty while it works or without an answer; documents show it to the user
 * @param message Limu's words
 * @param input what the user is asked for, with WANTS_INPUT only
 */
public record CreditTaskState(
        Step step,
        String token,
        String code,
        String message,
        @Nullable Input input) {

    public enum Step {
        /** Poll again in three to five seconds. */
        WORKING,
        /** The user has to type something, or to scan a picture; may come more than once. */
        WANTS_INPUT,
        /** What the user typed was passed on: poll. */
        INPUT_TAKEN,
        /** Limu has logged in and goes on by itself: the user may leave. */
        LOGGED_IN,
        /** The result can be fetched. */
        DONE,
        /** It has failed; the user may start another task. */
        FAILED,
        /** Limu did not answer this question: the task goes on, poll again. A start without an answer is lost. */
        NO_ANSWER
    }

    public enum InputKind {
        SMS,
        /** The letters in a picture. */
        PICTURE,
        /** A QR picture that the user scans; nothing is typed, polling goes on. */
        QR,
        /** A password of its own for this site. */
        EXTRA_PASSWORD
    }

    /** @param picture Base64 of a picture with PICTURE and QR, else empty */
    public record Input(InputKind kind, String picture) {}
}
