package org.loanhub.repayment;

import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;

/**
 * What the order of a receipt was for.
 *
 * @param throughNumber the installment; 0 for what is due only
 * @param settles whether the loan is to be settled, if the money suffices
 * @param couponId a coupon that is spent with it; null for none
 * @param couponAmount what the coupon adds, zero without one
 */
record ReceiptIntent(
        int throughNumber, boolean settles, @Nullable Long couponId, Money couponAmount) {

    /** Of an order that nobody knows. */
    static final ReceiptIntent NONE = new ReceiptIntent(0, false, null, Money.ZERO);

    static ReceiptIntent of(RepaymentRow repayment) {
        return new ReceiptIntent(repayment.throughNumber(), repayment.scope() == RepaymentScope.ALL, null, Money.ZERO);
    }
}
