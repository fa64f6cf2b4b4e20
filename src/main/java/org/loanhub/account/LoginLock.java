package org.loanhub.account;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was counted of one subject.
 *
 * @param locks how often in a row it was locked
 * @param rightAt when the right password came from there last; null for never
 */
record LoginLock(
        int locks, @Nullable Instant lockedUntil, @Nullable Instant rightAt) {

    /** Before anything was counted. */
    static final LoginLock NONE = new LoginLock(0, null, null);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(15);
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);
    private static final Duration FORGIVEN_AFTER = Duration.ofDays(1);
    private static final int MAX_DOUBLINGS = 7;

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** Whether the right password came from there before. */
    boolean isKnown() {
        return rightAt != null;
    }

    /** The number of locks in a row, this one included, if one begins now. */
    int nextLocks(Instant now) {
        boolean forgiven = lockedUntil == null || now.isAfter(lockedUntil.plus(FORGIVEN_AFTER));
        return forgiven ? 1 : locks + 1;
    }

    /** 15 minutes, then 30, 60 and so on up to a day; from the beginning after a day without a lock. */
    Instant nextEnd(Instant now) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(nextLocks(now) - 1, MAX_DOUBLINGS));
        return now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }
}
