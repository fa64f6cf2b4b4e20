package org.loanhub.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.kernel.Term;

/**
 * What lateness costs: amount × daily rate × days past due, up to a limit of days (罚息). Document 002's printed 0.10 is a
 * fraction a day, {@code Rate.perDay("0.10")}.
 *
 * @param rate zero or above; a rate that is not per day counts by days of 360 a year
 * @param limitDays days beyond these cost nothing more; zero or above
 */
public record Penalty(Rate rate, int limitDays) {

    /** @throws IllegalArgumentException if the rate or the limit is negative */
    public Penalty {
        if (rate.fraction().signum() < 0 || limitDays < 0) {
            throw new IllegalArgumentException("neither rate nor limit of a penalty is negative");
        }
    }

    public static Penalty unlimited(Rate rate) {
        return new Penalty(rate, Integer.MAX_VALUE);
    }

    /** Days from the due date to {@code today}: 0 on the due date and before it, 1 on the day after. */
    public static int daysPastDue(LocalDate dueDate, LocalDate today) {
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(dueDate, today)));
    }

    /**
     * Rounded HALF_UP, once, for all days together.
     *
     * @param base what is overdue; the caller decides whether fees and interest belong to it
     */
    public Money on(Money base, int daysPastDue) {
        int days = Math.min(daysPastDue, limitDays);
        return days <= 0 ? Money.ZERO : Interest.on(base, rate, Term.ofDays(days));
    }

    /** Whether a further day would cost nothing more. */
    public boolean limitReached(int daysPastDue) {
        return daysPastDue >= limitDays;
    }
}
