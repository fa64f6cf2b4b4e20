package org.loanhub.gateway;

import java.util.Optional;

/** Pays money out to bank cards. */
public interface PayOutGateway {

    PayOutResult payOut(PayOutOrder order);

    /**
     * Confirms an order that waits for an operator.
     *
     * @param confirmCode from {@link PayOutResult.NeedsConfirmation}
     */
    PayOutResult confirm(String orderNo, String confirmCode, String notifyUrl);

    OrderState query(String orderNo);

    /**
     * Reads the body of a disbursement notification.
     *
     * @return empty if it is not proven to come from LianLian and to be for us: nothing may be booked then, and the answer
     *     is not 0000
     */
    Optional<OrderState> readNotification(String body);
}
