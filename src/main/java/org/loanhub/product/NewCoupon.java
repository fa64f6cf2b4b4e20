package org.loanhub.product;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.Money;

/**
 * A coupon to be given.
 *
 * @param campaign an account gets one coupon of a campaign; null for one that an operator gives by hand
 * @param grantedBy {@code system}, or the operator's name
 */
public record NewCoupon(
        long accountId,
        Coupon.Kind kind,
        Money amount,
        Money minRepayment,
        Money minWithdrawal,
        @Nullable String campaign,
        Actor grantedBy,
        Instant expiresAt) {

    /** @throws IllegalArgumentException if the amount is not above zero */
    public NewCoupon {
        if (!amount.isPositive()) {
            throw new IllegalArgumentException("a coupon is worth more than zero, not " + amount);
        }
    }
}
