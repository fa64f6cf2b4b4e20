package org.loanhub.payment;

import java.util.Optional;
import org.loanhub.gateway.OrderState;
import org.springframework.stereotype.Component;

/** Takes what LianLian says of orders, whoever asked and however it came, and alerts a person where one is needed. */
@Component
class PaymentAnswers {

    private final PaymentChannel channel;
    private final PaymentBooking booking;
    private final OrderProgress progress;
    private final PaymentAlerts alerts;

    PaymentAnswers(PaymentChannel channel, PaymentBooking booking, OrderProgress progress, PaymentAlerts alerts) {
        this.channel = channel;
        this.booking = booking;
        this.progress = progress;
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
    Optional<PaymentAlert.Kind> take(PaymentOrder order, OrderState state) {
        Optional<PaymentAlert.Kind> trouble =
                state.orderNo().equals(order.orderNo()) ? book(order, state) : unknown(state);
        trouble.ifPresent(kind -> raise(kind, order.purpose(), state));
        return trouble;
    }

    /** LianLian speaks of an order that is none of ours. @return what a person was told of */
    Optional<PaymentAlert.Kind> takeUnknown(PaymentPurpose purpose, OrderState state) {
        Optional<PaymentAlert.Kind> trouble = unknown(state);
        trouble.ifPresent(kind -> raise(kind, purpose, state));
        return trouble;
    }

    private Optional<PaymentAlert.Kind> book(PaymentOrder order, OrderState state) {
        return switch (state.status()) {
            case SUCCEEDED -> booking.succeed(order, state);
            case FAILED -> booking.fail(order, PaymentOrderStatus.FAILED, state.code());
            case REVERSED -> booking.fail(order, PaymentOrderStatus.REVERSED, state.code());
            case NEEDS_CONFIRMATION -> holdBack(order, state);
            case IN_PROGRESS, NO_SUCH_ORDER, UNKNOWN -> Optional.empty();
        };
    }

    /** Only a disbursement is ever held back. */
    private Optional<PaymentAlert.Kind> holdBack(PaymentOrder order, OrderState state) {
        if (order.purpose() == PaymentPurpose.DISBURSEMENT) {
            progress.holdBack(order, state.code(), null);
        }
        return Optional.empty();
    }

    private static Optional<PaymentAlert.Kind> unknown(OrderState state) {
        return state.status().isOpen() ? Optional.empty() : Optional.of(PaymentAlert.Kind.UNKNOWN_ORDER);
    }

    private void raise(PaymentAlert.Kind kind, PaymentPurpose purpose, OrderState state) {
        String what = switch (purpose) {
            case DISBURSEMENT -> "pay-out";
            case DEBIT -> "repayment";
            case CASHIER -> "payment on the page";
        };
        alerts.raise(kind, state.orderNo(), what + ", LianLian says " + state.code());
    }
}
