package org.loanhub.payment;

import org.loanhub.kernel.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Orders whose money came in and fits nothing that is owed: they stay open, and stand in the way, until a person ends them. */
@Service
public class StuckOrders {

    private static final Logger LOG = LoggerFactory.getLogger(StuckOrders.class);

    private final PaymentOrders orders;
    private final PaymentAlerts alerts;

    StuckOrders(PaymentOrders orders, PaymentAlerts alerts) {
        this.orders = orders;
        this.alerts = alerts;
    }

    /**
     * An operator ends a stuck order: its money goes back to the payer by hand, and the subject can be paid again.
     *
     * @return false unless the order is of this purpose and open, and DOES_NOT_FIT was raised for it
     */
    public boolean giveUp(PaymentPurpose purpose, String orderNo, Actor operator) {
        if (!alerts.isRaised(PaymentAlert.Kind.DOES_NOT_FIT, orderNo) || !orders.giveUp(purpose, orderNo)) {
            return false;
        }
        LOG.info("{} gives order {} up", operator, orderNo);
        alerts.markHandled(PaymentAlert.Kind.DOES_NOT_FIT, orderNo, operator);
        return true;
    }
}
