package org.loanhub.payment;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.loanhub.gateway.OrderStatus;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When LianLian is asked next for the end of an order, and when asking is given up. Pure. */
@Component
final class PollingSchedule {

    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final int MAX_DOUBLINGS = 8;
    private static final int MAX_QUESTIONS_AFTER_SUCCESS = 3;
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Duration WHILE_HELD = Duration.ofHours(1);
    private static final Duration AFTER_SUCCESS = Duration.ofDays(1);
    private static final Duration AFTER_RECEIPT = Duration.ofDays(6);
    private static final int MAX_QUESTIONS_AFTER_RECEIPT = 2;
    private static final Duration CASHIER_FIRST = Duration.ofMinutes(1);
    private static final Duration CASHIER_YOUNG = Duration.ofMinutes(3);
    private static final Duration CASHIER_LATER = Duration.ofMinutes(30);

    private final Duration lostAfter;

    /** @param lostOrderMinutes an order that LianLian does not know after so long never arrived there */
    PollingSchedule(@Value("${lending.lost-order-minutes}") int lostOrderMinutes) {
        this.lostAfter = Duration.ofMinutes(lostOrderMinutes);
    }

    /** Asked for the first time. A person on the page needs longer than a machine. */
    Instant first(PaymentPurpose purpose, Instant now) {
        return now.plus(purpose == PaymentPurpose.CASHIER ? CASHIER_FIRST : FIRST);
    }

    /**
     * Asked again, once this question is out: while it is open after fifteen seconds, then twice as long each time, up to an
     * hour or so. Cashier orders while they may be paid every three minutes, then every half hour. What has succeeded, see
     * {@link #afterSuccess}.
     *
     * @return null for no more
     */
    @Nullable
    Instant next(PaymentOrder order, Instant now) {
        if (order.status() == PaymentOrderStatus.SUCCEEDED) {
            return order.purpose().isIncoming() ? afterReceipt(order, now) : afterDisbursement(order, now);
        }
        if (order.purpose() == PaymentPurpose.CASHIER) {
            if (!order.isOpen() && CashierLife.isHopeless(order.orderedAt(), now)) {
                return null;
            }
            return now.plus(CashierLife.isYoung(order.orderedAt(), now) ? CASHIER_YOUNG : CASHIER_LATER);
        }
        return now.plus(FIRST.multipliedBy(1L << Math.min(order.asked(), MAX_DOUBLINGS)));
    }

    /** What has succeeded may come back days later: a disbursement is asked about daily, three times; money that came in the day
     * after and after seven days. */
    Instant afterSuccess(Instant now) {
        return now.plus(AFTER_SUCCESS);
    }

    private static @Nullable Instant afterDisbursement(PaymentOrder order, Instant now) {
        return order.asked() + 1 < MAX_QUESTIONS_AFTER_SUCCESS ? now.plus(AFTER_SUCCESS) : null;
    }

    private static @Nullable Instant afterReceipt(PaymentOrder order, Instant now) {
        return order.asked() + 1 < MAX_QUESTIONS_AFTER_RECEIPT ? now.plus(AFTER_RECEIPT) : null;
    }

    /** LianLian waits for an operator, who may take his time. */
    Instant whileHeld(Instant now) {
        return now.plus(WHILE_HELD);
    }

    /** Something was just sent, or is to be sent again. */
    Instant soon(Instant now) {
        return now.plus(SOON);
    }

    /** Whether an order is so old that LianLian would know it if it had arrived. */
    boolean isLost(PaymentOrder order, Instant now) {
        return order.orderedAt().plus(lostAfter).isBefore(now);
    }

    /**
     * What an order ends as, since this answer will not change any more. An order that LianLian does not know soon after a
     * call without an answer may still turn up; an opened page may be paid for a day.
     *
     * @return null to go on asking
     */
    @Nullable
    PaymentOrderStatus giveUp(PaymentOrder order, OrderStatus answer, Instant now) {
        boolean unknown = answer == OrderStatus.NO_SUCH_ORDER;
        if (order.purpose() == PaymentPurpose.CASHIER) {
            boolean unpaid = unknown || answer == OrderStatus.IN_PROGRESS;
            return unpaid && CashierLife.isHopeless(order.orderedAt(), now) ? PaymentOrderStatus.CLOSED : null;
        }
        boolean lost = unknown && order.status() == PaymentOrderStatus.OPEN && isLost(order, now);
        return lost ? PaymentOrderStatus.FAILED : null;
    }
}
