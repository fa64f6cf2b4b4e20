package org.loanhub.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.loanhub.kernel.Term;

/** The time between two due dates; the first begins on the day the money goes out. */
record Period(LocalDate startsOn, LocalDate dueDate, Term length) {

    static List<Period> of(LoanTerms terms) {
        LocalDate end = terms.endsOn();
        if (terms.method() == RepaymentMethod.BULLET) {
            return List.of(new Period(terms.startsOn(), end, terms.term()));
        }
        List<Period> periods = new ArrayList<>();
        LocalDate from = terms.startsOn();
        while (from.isBefore(end)) {
            LocalDate due = dueDate(terms, periods.size() + 1, end);
            int length = DayCount.between(from, due, terms.term().unit());
            periods.add(new Period(from, due, new Term(length, terms.term().unit())));
            from = due;
        }
        return periods;
    }

    // Counted from the start and not from the due date before, or the 31st would stay the 28th after a February.
    private static LocalDate dueDate(LoanTerms terms, int number, LocalDate end) {
        Term sinceStart = new Term(
                Math.multiplyExact(terms.interval().length(), number),
                terms.interval().unit());
        LocalDate due = sinceStart.endFrom(terms.startsOn());
        return due.isBefore(end) ? due : end;
    }
}
