package org.loanhub.loan;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When LianLian is asked next for the end of an order. */
public final class Questions {

    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final int MOST_DOUBLINGS = 8;
    private static final int DAYS_AFTER_SUCCESS = 3;

    private Questions() {}

    /** Fifteen seconds after the first time, then twice as long each time, up to an hour or so. */
    public static Instant whileOpen(int asked, Instant now) {
        return now.plus(FIRST.multipliedBy(1L << Math.min(asked, MOST_DOUBLINGS)));
    }

    /** A disbursement may come back days later: asked for daily, three times, then no more. */
    static @Nullable Instant afterSuccess(int asked, Instant now) {
        return asked + 1 < DAYS_AFTER_SUCCESS ? now.plus(Duration.ofDays(1)) : null;
    }
}
