package org.loanhub.repayment;

import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;

/**
 * What a payment on the page asks for.
 *
 * @param amount to be paid there, above zero
 * @param throughNumber the installment that it is for
 * @param couponAmount what a coupon pays in addition, zero without one
 */
record CashierPrice(
        Money amount, int throughNumber, @Nullable Long couponId, Money couponAmount) {}
