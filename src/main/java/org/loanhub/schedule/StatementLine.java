package org.loanhub.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;

/**
 * A line of a plan as it stands on a day.
 *
 * @param penalty what has run up so far
 * @param interestWaived not charged, because the loan was settled before it was due; likewise {@code feeWaived}
 * @param daysPastDue 0 until the day after the due date, and the last figure once it is paid
 * @param paidOn the value date from which nothing of it is owed; null while something is
 */
public record StatementLine(
        int number,
        Money penalty,
        Money interestWaived,
        Money feeWaived,
        Money principalPaid,
        Money interestPaid,
        Money feePaid,
        Money penaltyPaid,
        int daysPastDue,
        @Nullable LocalDate paidOn) {

    public boolean isPaid() {
        return paidOn != null;
    }

    public boolean isLate() {
        return !isPaid() && daysPastDue > 0;
    }
}
