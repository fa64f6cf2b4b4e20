package org.loanhub.loan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;
import org.loanhub.schedule.StatementLine;

/**
 * One payment of a loan. What is charged less what is paid is what is owed, part by part; nothing is paid above it.
 *
 * @param publicId UUID text
 * @param number from 1
 * @param startsOn the due date before, or the day the money went out
 * @param interest what is charged: of an installment settled early, only up to that day; likewise {@code fee}
 * @param penalty what has run up so far
 * @param daysPastDue 0 until the day after the due date, and the last figure once it is paid
 * @param paidAt when nothing of it was owed any more
 */
public record Installment(
        long id,
        String publicId,
        long loanId,
        int number,
        LocalDate startsOn,
        LocalDate dueDate,
        Money principal,
        Money interest,
        Money fee,
        Money penalty,
        Money principalPaid,
        Money interestPaid,
        Money feePaid,
        Money penaltyPaid,
        int daysPastDue,
        @Nullable Instant paidAt) {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /** Everything charged. */
    public Money total() {
        return principal.plus(interest).plus(fee).plus(penalty);
    }

    public Money paid() {
        return principalPaid.plus(interestPaid).plus(feePaid).plus(penaltyPaid);
    }

    /** What is still to be paid, 待还金额. */
    public Money outstanding() {
        return total().minus(paid());
    }

    public boolean isPaid() {
        return paidAt != null;
    }

    public boolean isOverdue() {
        return !isPaid() && daysPastDue > 0;
    }

    /** Whether it stands as this line says; what is waived shows in what is paid, or in whether it is. */
    boolean isAs(StatementLine line) {
        return penalty.equals(line.penalty())
                && principalPaid.equals(line.principalPaid())
                && interestPaid.equals(line.interestPaid())
                && feePaid.equals(line.feePaid())
                && penaltyPaid.equals(line.penaltyPaid())
                && daysPastDue == line.daysPastDue()
                && isPaid() == line.isPaid();
    }

    /** The last second in which it is not late. */
    public Instant dueAt(ZoneId zone) {
        return dueDate.atTime(LAST_SECOND).atZone(zone).toInstant();
    }
}
