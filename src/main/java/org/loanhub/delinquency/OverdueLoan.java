package org.loanhub.delinquency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.Money;

/**
 * A late loan as operators see it.
 *
 * @param daysPastDue of its oldest unpaid installment, as of the last end of day; likewise {@code bucket}
 * @param bucket null once nothing is late any more
 * @param overdue what is late of it now, penalty included
 * @param outstanding everything that is still to be paid
 * @param assignee login name of the operator who works on it
 * @param promisedOn of the promise that stands
 * @param broken the promise's day is over and not as much was paid
 */
public record OverdueLoan(
        long loanId,
        long accountId,
        Channel channel,
        String contractNo,
        String productName,
        int daysPastDue,
        @Nullable DelinquencyBucket bucket,
        Money overdue,
        Money outstanding,
        @Nullable String assignee,
        @Nullable LocalDate nextOn,
        @Nullable LocalDate promisedOn,
        @Nullable Money promisedAmount,
        boolean broken) {}
