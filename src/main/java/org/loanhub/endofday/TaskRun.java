package org.loanhub.endofday;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a task of a day.
 *
 * @param finishedAt null while it is not done
 * @param failedAt the last time that it failed; null if it never did
 * @param failure kind of that failure; the log tells more under {@code logId}
 * @param tries how often it failed
 */
public record TaskRun(
        LocalDate businessDate,
        String task,
        @Nullable Instant finishedAt,
        @Nullable Instant failedAt,
        @Nullable String failure,
        @Nullable String logId,
        int tries) {}
