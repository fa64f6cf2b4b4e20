package org.loanhub.schedule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.loanhub.kernel.Term;

/** How time is measured: calendar days of a year of 360, or months of a year of twelve. */
final class DayCount {

    private DayCount() {}

    static int unitsAYear(Term.Unit unit) {
        return unit == Term.Unit.DAY ? 360 : 12;
    }

    /**
     * The first day does not count, the last does. By months only the calendar months count: from January 31st to
     * February 28th is one month, because that is where {@link Term#endFrom} puts the due date.
     */
    static int between(LocalDate from, LocalDate until, Term.Unit unit) {
        long units = unit == Term.Unit.DAY
                ? ChronoUnit.DAYS.between(from, until)
                : ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(until));
        return Math.toIntExact(units);
    }
}
