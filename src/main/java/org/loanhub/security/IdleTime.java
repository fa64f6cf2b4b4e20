package org.loanhub.security;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import org.loanhub.kernel.Misconfiguration;

/** A setting that says how long a session lives without being used. */
public final class IdleTime {

    private IdleTime() {}

    /**
     * The duration that the setting holds.
     *
     * @param setting its name, for the message
     * @param example one that it may hold, for the message
     * @param text as in ISO 8601, above zero
     * @throws Misconfiguration if it is anything else
     */
    public static Duration of(String setting, String example, String text) {
        try {
            Duration duration = Duration.parse(text);
            if (!duration.isNegative() && !duration.isZero()) {
                return duration;
            }
        } catch (DateTimeParseException malformed) {
            // told below, like a duration of nothing
        }
        throw new Misconfiguration(setting + " has to be a duration such as " + example + ", not " + text);
    }
}
