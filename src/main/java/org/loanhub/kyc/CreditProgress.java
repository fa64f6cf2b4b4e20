package org.loanhub.kyc;

import org.jspecify.annotations.Nullable;
import org.loanhub.gateway.CreditSource;
import org.loanhub.gateway.CreditTaskState;

/**
 * Progress of a task that fetches somebody's data.
 *
 * @param code Limu's own, documented for clients; empty while it works
 * @param message Limu's words; of a task that was over before, only why it failed
 * @param input what the person is asked for, with WANTS_INPUT only
 */
public record CreditProgress(
        CreditSource source,
        String token,
        CreditTaskState.Step step,
        String code,
        String message,
        CreditTaskState.@Nullable Input input) {

    static CreditProgress of(CreditTaskRow task) {
        return new CreditProgress(task.source(), task.token(), task.step(), task.code(), task.reason(), null);
    }

    static CreditProgress of(CreditSource source, CreditTaskState state) {
        return new CreditProgress(source, state.token(), state.step(), state.code(), state.message(), state.input());
    }

    /** A question without an answer tells nothing new. */
    static CreditProgress of(CreditTaskRow task, CreditTaskState state) {
        if (state.step() == CreditTaskState.Step.NO_ANSWER) {
            return of(task);
        }
        return of(task.source(), state);
    }
}
