package org.loanhub.kyc;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.loanhub.gateway.CreditSource;
import org.loanhub.gateway.CreditTaskState;

/**
 * A task at Limu.
 *
 * @param reason why it failed in Limu's words; empty unless it has
 * @param dataAt when all its data was stored
 */
record CreditTaskRow(
        long id,
        long accountId,
        CreditSource source,
        String token,
        CreditTaskState.Step step,
        String code,
        String reason,
        Instant startedAt,
        @Nullable Instant dataAt) {

    private static final Duration MIN_PAUSE = Duration.ofMinutes(1);
    private static final Duration LIFE = Duration.ofDays(1);

    boolean isPassed() {
        return dataAt != null;
    }

    /** Nothing will change any more. */
    boolean isOver() {
        return isPassed() || step == CreditTaskState.Step.FAILED;
    }

    /** When we ask by ourselves: the older the task, the less often; null after a day. */
    @Nullable
    Instant nextAsk(Instant now) {
        Duration age = Duration.between(startedAt, now);
        if (age.compareTo(LIFE) >= 0) {
            return null;
        }
        Duration pause = age.dividedBy(2);
        return now.plus(pause.compareTo(MIN_PAUSE) < 0 ? MIN_PAUSE : pause);
    }
}
