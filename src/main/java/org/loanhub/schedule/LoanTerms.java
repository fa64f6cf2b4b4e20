package org.loanhub.schedule;

import java.time.LocalDate;
import java.util.List;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.kernel.Term;

/**
 * What lender and borrower agree on; everything a schedule follows from.
 *
 * @param principal above zero; the borrower gets all of it
 * @param rate zero or above, of any period; it is annualised without compounding
 * @param interval from one due date to the next; the last period is shorter when the term is no multiple of it
 * @param startsOn the day the money goes out
 * @param fees charged on top, may be empty
 */
public record LoanTerms(
        Money principal,
        Rate rate,
        Term term,
        Term interval,
        RepaymentMethod method,
        LocalDate startsOn,
        List<Fee> fees) {

    /**
     * @throws IllegalArgumentException if principal or rate is out of range, a term in months is repaid by days (document
     *     001, 20004012), or a term in days is repaid in equal installments (20004015)
     */
    public LoanTerms {
        require(principal.isPositive(), "the principal is above zero");
        require(rate.fraction().signum() >= 0, "the rate is not negative");
        require(
                term.unit() == Term.Unit.DAY || interval.unit() == Term.Unit.MONTH,
                "a term in months is repaid by months");
        require(
                term.unit() == Term.Unit.MONTH || method != RepaymentMethod.LEVEL_PAYMENT,
                "equal installments need a term in months");
        fees = List.copyOf(fees);
    }

    /** Terms without fees. */
    public static LoanTerms of(
            Money principal, Rate rate, Term term, Term interval, RepaymentMethod method, LocalDate startsOn) {
        return new LoanTerms(principal, rate, term, interval, method, startsOn, List.of());
    }

    /** Terms without fees that are repaid in one line when the term ends. */
    public static LoanTerms bullet(Money principal, Rate rate, Term term, LocalDate startsOn) {
        return of(principal, rate, term, term, RepaymentMethod.BULLET, startsOn);
    }

    /** The same terms with these fees in place of any others. */
    public LoanTerms withFees(Fee... charged) {
        return new LoanTerms(principal, rate, term, interval, method, startsOn, List.of(charged));
    }

    /** The day the last line is due. */
    public LocalDate endsOn() {
        return term.endFrom(startsOn);
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
