package org.loanhub.sandbox;

import java.time.Duration;
import java.time.LocalDate;

/** The application as the sandbox's clock sees it: ends the days that the clock leaves, and goes by the clock. */
interface ClockFollower {

    /**
     * Does the end-of-day work of {@code day}, while the clock still shows it.
     *
     * @return false if it failed: the clock stays
     */
    boolean endDay(LocalDate day);

    /** The clock was moved and is now so far ahead of the wall clock. Returns when the application goes by it. */
    void movedTo(Duration ahead);
}
