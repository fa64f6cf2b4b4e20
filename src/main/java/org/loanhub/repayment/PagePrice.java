package org.loanhub.repayment;

import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;

/**
 * What a payment on the page asks for.
 *
 * @param amount to be paid there, above zero
 * @param couponAmount what a coupon pays in addition, zero without one
 */
record PagePrice(Money amount, @Nullable Long couponId, Money couponAmount) {

    static PagePrice without(Money amount) {
        return new PagePrice(amount, null, Money.ZERO);
    }
}
