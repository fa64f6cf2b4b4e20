package org.loanhub.console.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Moments as operators read them; used by {@code time.tag}. */
public final class Times {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private Times() {}

    /** {@code 2026-11-22 09:30:00}, in Shanghai. */
    public static String show(Instant at) {
        return FORM.format(at);
    }
}
