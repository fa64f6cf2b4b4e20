package org.loanhub.product;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;

/**
 * A discount for a borrower.
 *
 * @param minRepayment smaller repayments cannot use it
 * @param minWithdrawal shown with cash coupons
 * @param expiresAt from then on it is worth nothing, unless it is a cash coupon: those never expire
 * @param usedAt when the payment that it belongs to was booked
 */
public record Coupon(
        long id,
        long accountId,
        Kind kind,
        Money amount,
        Money minRepayment,
        Money minWithdrawal,
        Instant expiresAt,
        @Nullable Instant usedAt) {

    public enum Kind {
        /** 还款抵扣券. */
        REPAYMENT,
        /** 现金券. */
        CASH;

        /** Whether an unused coupon of this kind is worth nothing any more: only those off a repayment expire. */
        public boolean isExpired(Instant expiresAt, Instant now) {
            return this == REPAYMENT && !now.isBefore(expiresAt);
        }
    }

    public enum State {
        UNUSED,
        USED,
        EXPIRED
    }

    public State state(Instant now) {
        if (usedAt != null) {
            return State.USED;
        }
        return kind.isExpired(expiresAt, now) ? State.EXPIRED : State.UNUSED;
    }

    /** Whether it can be taken off a repayment of this much; something is always left to be paid. */
    public boolean fits(Money repayment, Instant now) {
        return kind == Kind.REPAYMENT
                && state(now) == State.UNUSED
                && repayment.compareTo(minRepayment) >= 0
                && repayment.compareTo(amount) > 0;
    }
}
