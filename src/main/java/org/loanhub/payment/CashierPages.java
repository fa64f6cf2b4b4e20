package org.loanhub.payment;

import java.time.Instant;
import java.util.Optional;
import org.loanhub.gateway.CashierOrder;
import org.loanhub.gateway.CashierRedirect;
import org.loanhub.gateway.OrderState;
import org.loanhub.gateway.OrderStatus;
import org.loanhub.gateway.Payer;
import org.loanhub.gateway.RepaymentGateway;
import org.loanhub.kernel.BusinessTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sends payers to LianLian's own page, and takes them back. Refuses to run inside a transaction. */
@Service
@Transactional(propagation = Propagation.NEVER)
public class CashierPages {

    /** LianLian's word for an order whose page was opened and not paid. */
    private static final String NOT_PAID_YET = "WAITING";

    private final RepaymentGateway gateway;
    private final PaymentPolling polling;
    private final PaymentOrders orders;
    private final BusinessTime time;

    CashierPages(RepaymentGateway gateway, PaymentPolling polling, PaymentOrders orders, BusinessTime time) {
        this.gateway = gateway;
        this.polling = polling;
        this.orders = orders;
        this.time = time;
    }

    /**
     * The form with which the payer's browser goes to the page of an order that is stored.
     *
     * @param agreementNo a signed card to pay with, or empty
     */
    public CashierRedirect redirect(PaymentOrder order, Payer payer, String agreementNo, CashierVisit visit) {
        return gateway.cashier(new CashierOrder(
                order.orderNo(),
                order.orderedAt(),
                payer,
                order.amount(),
                visit.goods(),
                visit.info(),
                agreementNo,
                CashierLife.left(order.orderedAt(), time.now()),
                visit.notifyUrl(),
                visit.returnUrl()));
    }

    /**
     * Asks about an open order before it is offered again or replaced.
     *
     * @return whether its time is over and it may still turn out to be paid: then no other may take its place
     */
    public boolean mayBePaidLate(PaymentOrder open) {
        OrderState state = polling.ask(open);
        Instant now = time.now();
        boolean mayBePaid = state.status() == OrderStatus.UNKNOWN
                || state.status() == OrderStatus.IN_PROGRESS
                        && (CashierLife.pageMayBeOpen(open.orderedAt(), now)
                                || !state.code().equals(NOT_PAID_YET));
        return mayBePaid && !CashierLife.isYoung(open.orderedAt(), now);
    }

    /**
     * Reads what the payer's browser brought back. It books nothing, but it is a reason to ask.
     *
     * @param resData empty if there was none
     * @return the order as it is now; empty if what came back says nothing that can be believed
     */
    public Optional<PaymentOrder> finish(String resData) {
        return gateway.readReturn(resData)
                .flatMap(state -> orders.find(PaymentPurpose.CASHIER, state.orderNo()))
                .map(this::asked);
    }

    private PaymentOrder asked(PaymentOrder order) {
        if (!order.isOpen()) {
            return order;
        }
        polling.ask(order);
        return orders.get(order.orderNo());
    }
}
