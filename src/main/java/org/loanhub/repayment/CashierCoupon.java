package org.loanhub.repayment;

import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;

/**
 * What a cashier payment is beside its order, as it lies in the database.
 *
 * @param couponId null without one
 * @param couponAmount what the coupon pays beside what the page asks for, zero without one
 */
record CashierCoupon(long id, @Nullable Long couponId, Money couponAmount) {}
