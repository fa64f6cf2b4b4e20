package org.loanhub.product;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.Money;

/**
 * A coupon as operators see it.
 *
 * @param campaign null if an operator gave it by hand
 * @param grantedBy {@code system}, or the operator's login name
 * @param usedFor the payment order that it was used for
 * @param withdrawnAt from here no payment begins with it; with {@code withdrawnBy}
 */
public record GrantedCoupon(
        long id,
        Coupon.Kind kind,
        Money amount,
        Money minRepayment,
        Money minWithdrawal,
        @Nullable String campaign,
        Actor grantedBy,
        Instant grantedAt,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable String usedFor,
        @Nullable Instant withdrawnAt,
        @Nullable Actor withdrawnBy) {}
