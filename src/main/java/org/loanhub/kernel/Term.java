package org.loanhub.kernel;

import java.time.LocalDate;

/**
 * How long something runs.
 *
 * @param length at least 1
 */
public record Term(int length, Unit unit) {

    public enum Unit {
        DAY,
        MONTH
    }

    /** @throws IllegalArgumentException if {@code length} is below 1 */
    public Term {
        if (length < 1) {
            throw new IllegalArgumentException("a term is at least 1 long, not " + length);
        }
    }

    public static Term ofDays(int days) {
        return new Term(days, Unit.DAY);
    }

    public static Term ofMonths(int months) {
        return new Term(months, Unit.MONTH);
    }

    /**
     * The day this term ends when it begins on {@code start}. Months keep the day of the month, or take the month's last
     * day where it is shorter.
     */
    public LocalDate endFrom(LocalDate start) {
        return unit == Unit.DAY ? start.plusDays(length) : start.plusMonths(length);
    }
}
