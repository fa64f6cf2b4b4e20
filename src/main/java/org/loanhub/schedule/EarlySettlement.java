package org.loanhub.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Term;

/**
 * What settles a loan on a day: all remaining principal; interest, fees and penalty of every period that is due; of the
 * running period the interest and fees up to today; of later periods neither.
 */
public record EarlySettlement(Money principal, Money interest, Money fee, Money penalty) {

    /**
     * A line that is not yet paid in full. {@code interest} and {@code fee} are the whole period's, because what has run up
     * is a share of the whole; principal and penalty are what is still open.
     *
     * @param startsOn the due date before, or the day the money went out
     */
    public record OpenLine(
            LocalDate startsOn,
            LocalDate dueDate,
            Money principal,
            Money interest,
            Money interestPaid,
            Money fee,
            Money feePaid,
            Money penalty) {

        /** @throws IllegalArgumentException if the period does not end after it starts */
        public OpenLine {
            if (!startsOn.isBefore(dueDate)) {
                throw new IllegalArgumentException("a period ends after it starts");
            }
        }

        /** A line of which nothing is paid, and which has no penalty. */
        public static OpenLine of(AmortizationSchedule.Line line, LocalDate startsOn) {
            return new OpenLine(
                    startsOn,
                    line.dueDate(),
                    line.principal(),
                    line.interest(),
                    Money.ZERO,
                    line.fee(),
                    Money.ZERO,
                    Money.ZERO);
        }

        private Money interestOwed(LocalDate today) {
            return accrued(interest, today).minus(interestPaid).max(Money.ZERO);
        }

        private Money feeOwed(LocalDate today) {
            return accrued(fee, today).minus(feePaid).max(Money.ZERO);
        }

        /** Today counts, the day the period starts on does not, as in the schedule itself. */
        private Money accrued(Money whole, LocalDate today) {
            if (!today.isAfter(startsOn)) {
                return Money.ZERO;
            }
            if (!today.isBefore(dueDate)) {
                return whole;
            }
            int passed = DayCount.between(startsOn, today, Term.Unit.DAY);
            int days = DayCount.between(startsOn, dueDate, Term.Unit.DAY);
            return whole.times(BigDecimal.valueOf(passed), BigDecimal.valueOf(days), RoundingMode.HALF_UP);
        }
    }

    /**
     * What the borrower pays today to owe nothing more.
     *
     * @param lines everything not yet paid in full, in any order
     */
    public static EarlySettlement of(List<OpenLine> lines, LocalDate today) {
        return new EarlySettlement(
                sum(lines, OpenLine::principal),
                sum(lines, line -> line.interestOwed(today)),
                sum(lines, line -> line.feeOwed(today)),
                sum(lines, OpenLine::penalty));
    }

    public Money total() {
        return principal.plus(interest).plus(fee).plus(penalty);
    }

    private static Money sum(List<OpenLine> lines, Function<OpenLine, Money> part) {
        return Money.sum(lines.stream().map(part).toList());
    }
}
