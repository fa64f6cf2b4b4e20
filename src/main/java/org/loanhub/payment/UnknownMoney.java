package org.loanhub.payment;

import org.loanhub.gateway.OrderState;

/** Port to the room above that keeps money of which we know no order. */
public interface UnknownMoney {

    /**
     * Books it in a transaction of its own, unless it was before.
     *
     * @param state a success with an amount above zero
     */
    PaymentNotice keep(OrderState state);
}
