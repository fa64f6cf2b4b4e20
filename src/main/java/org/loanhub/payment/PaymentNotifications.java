package org.loanhub.payment;

import java.util.Optional;
import org.loanhub.gateway.OrderState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes what LianLian reports of its own accord. Refuses to run inside a transaction. */
@Service
@Transactional(propagation = Propagation.NEVER)
public class PaymentNotifications {

    private final PaymentChannel channel;
    private final PaymentAnswers answers;
    private final PaymentOrders orders;
    private final PaymentAlerts alerts;

    PaymentNotifications(PaymentChannel channel, PaymentAnswers answers, PaymentOrders orders, PaymentAlerts alerts) {
        this.channel = channel;
        this.answers = answers;
        this.orders = orders;
        this.alerts = alerts;
    }

    /**
     * Takes a notification's raw body; the same one may come any number of times.
     *
     * @param purpose of the orders that are reported where it came in; others are unknown there
     * @param path where it came in, for operators
     * @return whether LianLian shall stop sending it (answer 0000): it is booked, or was before, or decides nothing. False if it
     *     is not proven to come from LianLian, or tells of an order that we do not know or an amount that cannot be and nothing was
     *     booked for it; also, but for cashier orders, if a person has to look at it first
     */
    public boolean take(PaymentPurpose purpose, String path, String body) {
        Optional<OrderState> state = channel.readNotification(purpose, body);
        if (state.isEmpty()) {
            alerts.raiseForged(path);
            return false;
        }
        return take(purpose, state.get())
                .map(notice -> notice.isBooked() || isSettledBy(purpose, notice.kind()))
                .orElse(true);
    }

    private Optional<PaymentNotice> take(PaymentPurpose purpose, OrderState state) {
        return orders.find(purpose, state.orderNo())
                .map(order -> answers.take(order, state))
                .orElseGet(() -> answers.takeUnknown(purpose, state));
    }

    /** Whether no further notification is wanted although there is trouble: a person knows of it, and more would tell nothing. */
    private static boolean isSettledBy(PaymentPurpose purpose, PaymentAlert.Kind kind) {
        return purpose == PaymentPurpose.CASHIER
                && kind != PaymentAlert.Kind.UNKNOWN_ORDER
                && kind != PaymentAlert.Kind.WRONG_AMOUNT;
    }
}
