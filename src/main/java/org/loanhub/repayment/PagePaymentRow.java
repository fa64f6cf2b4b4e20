package org.loanhub.repayment;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;

/**
 * A payment on LianLian's page as it lies in the database.
 *
 * @param amount that the page asks for
 * @param couponAmount what the coupon pays beside it
 */
record PagePaymentRow(
        long id,
        String orderNo,
        long accountId,
        long loanId,
        Money amount,
        @Nullable Long couponId,
        Money couponAmount,
        PagePaymentStatus status,
        Instant orderedAt,
        int asked) {

    /** The page takes no payment afterwards, and another order is made. */
    static final Duration LIFE = Duration.ofHours(2);

    /** LianLian is told no shorter time than this, so a page may outlive its order by it. */
    static final Duration GRACE = Duration.ofMinutes(1);

    /** For so long after its life LianLian is asked about an order that nobody paid: payments may be confirmed late. */
    private static final Duration PATIENCE = Duration.ofHours(22);

    PageOrder toOrder() {
        return new PageOrder(id, orderNo, loanId, amount, couponAmount, status, orderedAt);
    }

    boolean isYoung(Instant now) {
        return now.isBefore(endOfLife());
    }

    boolean pageMayBeOpen(Instant now) {
        return !now.isAfter(endOfLife().plus(GRACE));
    }

    Instant endOfLife() {
        return orderedAt.plus(LIFE);
    }

    boolean isHopeless(Instant now) {
        return now.isAfter(endOfLife().plus(PATIENCE));
    }
}
