package org.loanhub.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.kernel.Term;
import org.loanhub.schedule.EarlySettlement.OpenLine;

/** What holds for every loan, tried on the same random ones at every run. Plain comparisons: AssertJ per line is slow. */
class SchedulePropertiesTest {

    private static final int CASES = 100_000;

    @Test
    void partsAreNotNegativeAndAddUpExactly() {
        RandomLoans.forEach(CASES, 1, terms -> {
            AmortizationSchedule schedule = AmortizationSchedule.of(terms);
            long principal = 0;
            long interest = 0;
            long fee = 0;
            for (AmortizationSchedule.Line line : schedule.lines()) {
                check(!line.principal().isNegative(), "negative principal");
                check(!line.interest().isNegative(), "negative interest");
                check(!line.fee().isNegative(), "negative fee");
                principal += line.principal().fen();
                interest += line.interest().fen();
                fee += line.fee().fen();
            }
            check(principal == terms.principal().fen(), "principal");
            check(interest == schedule.interest().fen(), "interest");
            check(fee == wholeFee(terms), "fee");
            check(principal + interest + fee == schedule.total().fen(), "total");
        });
    }

    @Test
    void dueDatesAscendToTheEndOfTheTerm() {
        RandomLoans.forEach(CASES, 2, terms -> {
            ClosedForm form = new ClosedForm(terms);
            List<AmortizationSchedule.Line> lines = form.schedule().lines();
            check(lines.size() == form.expectedLines(), "number of lines");
            LocalDate before = terms.startsOn();
            for (AmortizationSchedule.Line line : lines) {
                check(line.dueDate().isAfter(before), "ascending");
                check(line.dueDate().equals(form.expectedDueDate(line.number())), "due date");
                before = line.dueDate();
            }
        });
    }

    @Test
    void methodsAgreeWithTheirClosedForm() {
        RandomLoans.forEach(CASES, 3, terms -> {
            ClosedForm form = new ClosedForm(terms);
            if (terms.method() == RepaymentMethod.LEVEL_PAYMENT) {
                agreesWithTheAnnuity(terms, form);
            } else {
                agreesWithFlatInterest(form);
            }
        });
    }

    @Test
    void theYearlyRateRepricesTheCashFlows() {
        RandomLoans.forEach(CASES, 4, terms -> {
            AmortizationSchedule schedule = AmortizationSchedule.of(terms);
            double left = leftAt(schedule.annualisedRate(), schedule);
            check(Math.abs(left) < 1e-9, "a share of " + left + " of the principal is left");
        });
    }

    @Test
    void aLoanWithoutFeesCostsNeitherMoreNorLessThanItsRate() {
        RandomLoans.forEach(CASES, 5, terms -> {
            AmortizationSchedule schedule = AmortizationSchedule.of(terms.withFees());
            boolean flat = terms.method() == RepaymentMethod.FLAT;
            check(flat || !schedule.costsMoreThan(terms.rate()), "dearer than its rate");
            double cheaper = terms.rate().fraction().doubleValue() - roundingOf(schedule);
            check(schedule.annualisedRate().fraction().doubleValue() >= cheaper, "cheaper than its rate");
        });
    }

    @Test
    void settlingEarlyNeverCostsMoreThanPayingToTheEnd() {
        RandomLoans.forEach(CASES / 5, 6, terms -> {
            AmortizationSchedule schedule = AmortizationSchedule.of(terms);
            List<OpenLine> lines = schedule.lines().stream()
                    .map(line -> OpenLine.of(line, schedule.startsOn(line)))
                    .toList();
            Money before = terms.principal();
            check(EarlySettlement.of(lines, terms.startsOn()).total().equals(before), "the first day is free");
            for (int part = 1; part <= 8; part++) {
                LocalDate today = terms.startsOn().plusDays(daysOf(terms) * part / 8);
                Money total = EarlySettlement.of(lines, today).total();
                check(total.compareTo(before) >= 0, "cheaper on a later day");
                before = total;
            }
            check(before.equals(schedule.total()), "all of it at the end");
        });
    }

    /** The harness itself: a property that does not hold is reported with the loan it does not hold for. */
    @Test
    void aBrokenPropertyNamesItsLoan() {
        AssertionError failure = null;
        try {
            RandomLoans.forEach(1, 7, terms -> check(false, "broken"));
        } catch (AssertionError e) {
            failure = e;
        }
        assertThat(failure)
                .hasMessageStartingWith("loan 0 of seed 7: LoanTerms[")
                .hasRootCauseMessage("broken");
    }

    private static void agreesWithFlatInterest(ClosedForm form) {
        List<AmortizationSchedule.Line> lines = form.schedule().lines();
        for (int number = 1; number <= lines.size(); number++) {
            check(ClosedForm.fen(lines, number, false) == form.principalUpTo(number), "principal up to " + number);
            check(ClosedForm.fen(lines, number, true) == form.flatInterestUpTo(number), "interest up to " + number);
        }
    }

    /**
     * Left to the other properties: loans so small that half a fen decides when they are repaid, and the few whose equal
     * installment would be less than the first interest (above 100 % a period, with a shorter last one).
     */
    private static void agreesWithTheAnnuity(LoanTerms terms, ClosedForm form) {
        List<AmortizationSchedule.Line> lines = form.schedule().lines();
        long outstanding = terms.principal().fen();
        for (AmortizationSchedule.Line line : lines) {
            check(line.interest().fen() == form.interest(outstanding, form.length(line.number())), "interest");
            outstanding -= line.principal().fen();
        }
        boolean growing = form.annuity() < lines.get(0).interest().fen();
        if (terms.principal().fen() < 100_00 || lines.size() == 1 || growing) {
            return;
        }
        long installment = lines.get(0).total().minus(lines.get(0).fee()).fen();
        check(Math.abs(installment - form.annuity()) <= 0.5 + 1e-6, "installment, not " + form.annuity());
        outstanding = terms.principal().fen();
        for (AmortizationSchedule.Line line : lines.subList(0, lines.size() - 1)) {
            check(line.principal().plus(line.interest()).fen() == installment, "constant");
            outstanding -= line.principal().fen();
            double exact = form.outstandingAfter(line.number(), installment);
            double rounding = form.roundingAfter(line.number()) + 1e-3;
            check(Math.abs(outstanding - exact) <= rounding, "outstanding, not " + exact);
        }
    }

    /** Runs the loan forwards at a rate and says what share of the principal's grown value is left after the last line. */
    private static double leftAt(Rate yearly, AmortizationSchedule schedule) {
        double rate = yearly.fraction().doubleValue();
        double owed = schedule.principal().fen();
        double grown = owed;
        for (AmortizationSchedule.Line line : schedule.lines()) {
            double factor = 1 + rate * years(schedule, line);
            owed = owed * factor - line.total().fen();
            grown *= factor;
        }
        return owed / grown;
    }

    private static double years(AmortizationSchedule schedule, AmortizationSchedule.Line line) {
        LocalDate from = schedule.startsOn(line);
        if (schedule.terms().term().unit() == Term.Unit.DAY) {
            return (line.dueDate().toEpochDay() - from.toEpochDay()) / 360.0;
        }
        int months = (line.dueDate().getYear() - from.getYear()) * 12
                + line.dueDate().getMonthValue()
                - from.getMonthValue();
        return months / 12.0;
    }

    /** A fen a line over the least that is outstanding for the whole of the first period. */
    private static double roundingOf(AmortizationSchedule schedule) {
        AmortizationSchedule.Line first = schedule.lines().get(0);
        return schedule.lines().size() / (schedule.principal().fen() * years(schedule, first)) + 1e-9;
    }

    private static long wholeFee(LoanTerms terms) {
        return terms.fees().stream()
                .mapToLong(fee -> fee.on(terms.principal(), terms.term()).fen())
                .sum();
    }

    private static long daysOf(LoanTerms terms) {
        return terms.endsOn().toEpochDay() - terms.startsOn().toEpochDay();
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
