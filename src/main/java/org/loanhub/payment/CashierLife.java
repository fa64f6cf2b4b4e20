package org.loanhub.payment;

import java.time.Duration;
import java.time.Instant;

/** How long a cashier order may be paid. Pure. */
public final class CashierLife {

    /** The page takes no payment afterwards, and another order is made. */
    static final Duration LIFE = Duration.ofHours(2);

    /** LianLian is told no shorter time than this, so a page may outlive its order by it. */
    static final Duration GRACE = Duration.ofMinutes(1);

    /** So long after its life an order that nobody paid is asked for: payments may be confirmed late. */
    static final Duration PATIENCE = Duration.ofHours(22);

    private CashierLife() {}

    /** Whether the order may still be offered to the payer. */
    public static boolean isYoung(Instant orderedAt, Instant now) {
        return now.isBefore(endOf(orderedAt));
    }

    static boolean pageMayBeOpen(Instant orderedAt, Instant now) {
        return !now.isAfter(endOf(orderedAt).plus(GRACE));
    }

    static boolean isHopeless(Instant orderedAt, Instant now) {
        return now.isAfter(endOf(orderedAt).plus(PATIENCE));
    }

    /** How long the page that is opened now may take the payment: a minute at least, since LianLian counts whole ones. */
    static Duration left(Instant orderedAt, Instant now) {
        Duration left = Duration.between(now, endOf(orderedAt));
        return left.compareTo(GRACE) < 0 ? GRACE : left;
    }

    private static Instant endOf(Instant orderedAt) {
        return orderedAt.plus(LIFE);
    }
}
