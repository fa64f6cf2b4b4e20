package org.loanhub.repayment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;

/** A payment order as it lies in the database. */
record RepaymentRow(
        long id,
        String orderNo,
        long loanId,
        long accountId,
        RepaymentScope scope,
        Money amount,
        RepaymentStatus status,
        String code,
        Instant orderedAt,
        int asked,
        @Nullable Instant endedAt) {

    Repayment toRepayment() {
        return new Repayment(id, orderNo, loanId, scope, amount, status, orderedAt, endedAt);
    }
}
