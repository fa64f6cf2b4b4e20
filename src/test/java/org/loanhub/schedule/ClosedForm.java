package org.loanhub.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Term;

/**
 * What a schedule must be, without following it line by line: every figure of line k comes straight from k. Whole numbers
 * of fen and of millionths of the rate, in longs; floating point for the annuity only. Shares no code with the room.
 */
final class ClosedForm {

    private static final long MILLION = 1_000_000;

    private final LoanTerms terms;
    private final AmortizationSchedule schedule;
    private final int lines;
    private final long principal;
    private final long millionths;

    ClosedForm(LoanTerms terms) {
        this.terms = terms;
        schedule = AmortizationSchedule.of(terms);
        lines = schedule.lines().size();
        principal = terms.principal().fen();
        millionths = terms.rate().fraction().movePointRight(6).longValueExact();
    }

    AmortizationSchedule schedule() {
        return schedule;
    }

    int expectedLines() {
        if (terms.method() == RepaymentMethod.BULLET) {
            return 1;
        }
        int full = 0;
        while (due(full + 1).isBefore(end())) {
            full++;
        }
        return full + 1;
    }

    LocalDate expectedDueDate(int number) {
        return number == lines ? end() : due(number);
    }

    /** Principal of lines 1 to {@code number}, for every method but LEVEL_PAYMENT. */
    long principalUpTo(int number) {
        if (number == lines) {
            return principal;
        }
        return terms.method() == RepaymentMethod.FLAT ? Math.min(number * rounded(principal, lines), principal) : 0;
    }

    /** Interest of lines 1 to {@code number} on the original principal. */
    long flatInterestUpTo(int number) {
        long whole = interest(principal, terms.term().length());
        if (number == lines) {
            return whole;
        }
        long each = 0;
        for (int line = 1; line <= number; line++) {
            each += interest(principal, length(line));
        }
        return Math.min(each, whole);
    }

    long interest(long outstanding, long units) {
        long yearLength = terms.term().unit() == Term.Unit.DAY ? 360 : 12;
        return rounded(outstanding * millionths * units, MILLION * yearLength);
    }

    /** The textbook's annuity, taken apart for a shorter last period, in fen. */
    double annuity() {
        double full = periodicRate(terms.interval().length());
        double last = periodicRate(lastLength());
        double discount = Math.pow(1 + full, -(lines - 1));
        double fullOnes = full == 0 ? lines - 1 : (1 - discount) / full;
        return principal / (fullOnes + discount / (1 + last));
    }

    /** Outstanding principal after {@code number} full installments of {@code installment} fen. */
    double outstandingAfter(int number, long installment) {
        return principal * growth(number) - installment * accumulation(number);
    }

    /** What half a fen of rounding at each due date has grown to after {@code number} of them. */
    double roundingAfter(int number) {
        return accumulation(number) / 2;
    }

    long length(int line) {
        LocalDate from = line == 1 ? terms.startsOn() : expectedDueDate(line - 1);
        if (terms.term().unit() == Term.Unit.DAY) {
            return ChronoUnit.DAYS.between(from, expectedDueDate(line));
        }
        return line == lines ? lastLength() : terms.interval().length();
    }

    static long fen(List<AmortizationSchedule.Line> lines, int upTo, boolean interest) {
        return lines.subList(0, upTo).stream()
                .map(line -> interest ? line.interest() : line.principal())
                .mapToLong(Money::fen)
                .sum();
    }

    private double growth(int number) {
        return Math.pow(1 + periodicRate(terms.interval().length()), number);
    }

    private double accumulation(int number) {
        double rate = periodicRate(terms.interval().length());
        return rate == 0 ? number : (growth(number) - 1) / rate;
    }

    private int lastLength() {
        return terms.term().length() - (lines - 1) * terms.interval().length();
    }

    private double periodicRate(int months) {
        return millionths * months / 12e6;
    }

    private LocalDate due(int number) {
        long units = (long) number * terms.interval().length();
        return terms.interval().unit() == Term.Unit.DAY
                ? terms.startsOn().plusDays(units)
                : terms.startsOn().plusMonths(units);
    }

    private LocalDate end() {
        return terms.term().unit() == Term.Unit.DAY
                ? terms.startsOn().plusDays(terms.term().length())
                : terms.startsOn().plusMonths(terms.term().length());
    }

    private static long rounded(long numerator, long denominator) {
        return (2 * numerator + denominator) / (2 * denominator);
    }
}
