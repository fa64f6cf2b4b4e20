package org.loanhub.payment;

import java.util.Optional;
import org.loanhub.gateway.OrderState;
import org.loanhub.gateway.OrderStatus;
import org.loanhub.kernel.Money;
import org.springframework.stereotype.Component;

/** Takes what LianLian says of orders, whoever asked and however it came, and alerts a person where one is needed. */
@Component
class PaymentAnswers {

    private final PaymentChannel channel;
    private final PaymentBooking booking;
    private final OrderProgress progress;
    private final PaymentOrders orders;
    private final UnknownMoney unknownMoney;
    private final PaymentAlerts alerts;

    PaymentAnswers(
            PaymentChannel channel,
            PaymentBooking booking,
            OrderProgress progress,
            PaymentOrders orders,
            UnknownMoney unknownMoney,
            PaymentAlerts alerts) {
        this.channel = channel;
        this.booking = booking;
        this.progress = progress;
        this.orders = orders;
        this.unknownMoney = unknownMoney;
        this.alerts = alerts;
    }

    /** Asks for the end of an order and takes the answer; gives the order up where asking on is of no use. */
    OrderState query(PaymentOrder order) {
        OrderState state = channel.query(order);
        take(order, state);
        PaymentOrderStatus end = progress.giveUp(order, state.status());
        if (end != null) {
            booking.giveUp(order, end, state.code());
        }
        return state;
    }

    /** Books what LianLian says of this order. @return what a person has to look at, and was told of */
    Optional<PaymentNotice> take(PaymentOrder order, OrderState state) {
        if (!state.orderNo().equals(order.orderNo())) {
            return takeUnknown(order.purpose(), state);
        }
        Optional<PaymentNotice> notice = book(order, state);
        notice.ifPresent(known -> raise(known, order.purpose(), state));
        return notice;
    }

    /** LianLian speaks of an order that is none of ours: money that came in is booked. @return what a person was told of */
    Optional<PaymentNotice> takeUnknown(PaymentPurpose purpose, OrderState state) {
        if (state.status().isOpen()) {
            return Optional.empty();
        }
        PaymentNotice notice = isMoneyOfNoOrder(purpose, state)
                ? unknownMoney.keep(state)
                : PaymentNotice.notBooked(PaymentAlert.Kind.UNKNOWN_ORDER);
        raise(notice, purpose, state);
        return Optional.of(notice);
    }

    /** What is told of another purpose's order where it does not belong will be told, or asked for, where it does. */
    private boolean isMoneyOfNoOrder(PaymentPurpose purpose, OrderState state) {
        Money amount = state.amount();
        return purpose.isIncoming()
                && state.status() == OrderStatus.SUCCEEDED
                && amount != null
                && amount.isPositive()
                && !orders.isKnown(state.orderNo());
    }

    private Optional<PaymentNotice> book(PaymentOrder order, OrderState state) {
        return switch (state.status()) {
            case SUCCEEDED -> booking.succeed(order, state);
            case FAILED -> booking.fail(order, PaymentOrderStatus.FAILED, state.code());
            case REVERSED -> booking.fail(order, PaymentOrderStatus.REVERSED, state.code());
            case NEEDS_CONFIRMATION -> holdBack(order, state);
            case IN_PROGRESS, NO_SUCH_ORDER, UNKNOWN -> Optional.empty();
        };
    }

    /** Only a disbursement is ever held back. */
    private Optional<PaymentNotice> holdBack(PaymentOrder order, OrderState state) {
        if (order.purpose() == PaymentPurpose.DISBURSEMENT) {
            progress.holdBack(order, state.code(), null);
        }
        return Optional.empty();
    }

    private void raise(PaymentNotice notice, PaymentPurpose purpose, OrderState state) {
        String what = switch (purpose) {
            case DISBURSEMENT -> "pay-out";
            case DEBIT -> "repayment";
            case CASHIER -> "payment on the page";
        };
        String booked = notice.isBooked() ? "; " + notice.booked() : "";
        alerts.raise(notice.kind(), state.orderNo(), what + ", LianLian says " + state.code() + booked);
    }
}
