package org.loanhub.repayment;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;
import org.loanhub.payment.PaymentOrder;

/**
 * What a cashier payment is beside its order, as it lies in the database.
 *
 * @param throughNumber the installment that it is for
 * @param couponId null without one
 * @param couponAmount what the coupon pays beside what the page asks for, zero without one
 */
record CashierCoupon(long id, int throughNumber, @Nullable Long couponId, Money couponAmount) {

    /** Whether a page with this price is the order's own. */
    boolean isFor(PaymentOrder order, CashierPrice price) {
        return order.amount().equals(price.amount())
                && throughNumber == price.throughNumber()
                && Objects.equals(couponId, price.couponId());
    }
}
