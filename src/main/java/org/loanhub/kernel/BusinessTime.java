package org.loanhub.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** What time it is for the business: the one clock, cut to what the database keeps. Thread-safe. */
public final class BusinessTime {

    private final Clock clock;

    /** @param clock also names the zone in which days begin and end */
    public BusinessTime(Clock clock) {
        this.clock = clock;
    }

    /** Cut to milliseconds, as DATETIME(3) columns keep it: what is stored and what is read back are equal. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Cut to whole seconds, for DATETIME(0) columns. */
    public Instant nowInSeconds() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The day that it is now in the zone of the business. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The day on which a moment falls in the zone of the business. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }

    /** What a clock on the wall of the business shows at a moment. */
    public LocalDateTime wallTimeOf(Instant moment) {
        return LocalDateTime.ofInstant(moment, clock.getZone());
    }

    public ZoneId zone() {
        return clock.getZone();
    }
}
