package org.loanhub.messaging;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * From 22:00, inclusive, to 08:00, exclusive, nobody is reminded of a debt, by text or by a call.
 */
public final class QuietHours {

    private static final LocalTime BEGIN = LocalTime.of(22, 0);
    private static final LocalTime END = LocalTime.of(8, 0);

    private QuietHours() {}

    /** Whether this time of the day, in Shanghai, is one of them. */
    public static boolean contain(LocalTime time) {
        return time.isBefore(END) || !time.isBefore(BEGIN);
    }

    /** {@code at} itself, or the end of the quiet hours that it is in. */
    static Instant end(Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        if (local.toLocalTime().isBefore(END)) {
            return local.with(END).toInstant();
        }
        return local.toLocalTime().isBefore(BEGIN)
                ? at
                : local.plusDays(1).with(END).toInstant();
    }
}
