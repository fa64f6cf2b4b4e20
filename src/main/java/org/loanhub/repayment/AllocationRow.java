package org.loanhub.repayment;

import org.loanhub.kernel.Money;

/** What a receipt pays of an installment, as it lies in the database; all zero if it pays nothing any more. */
record AllocationRow(long receiptId, long installmentId, Money penalty, Money fee, Money interest, Money principal) {

    static AllocationRow nothing(long receiptId, long installmentId) {
        return new AllocationRow(receiptId, installmentId, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
    }
}
