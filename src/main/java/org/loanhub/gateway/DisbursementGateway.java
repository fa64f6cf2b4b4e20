package org.loanhub.gateway;

import java.util.Optional;

/** Pays money out to bank cards. */
public interface DisbursementGateway {

    DisbursementResult disburse(DisbursementOrder order);

    /**
     * Confirms an order that waits for an operator.
     *
     * @param confirmCode from {@link DisbursementResult.NeedsConfirmation}
     */
    DisbursementResult confirm(String orderNo, String confirmCode, String notifyUrl);

    OrderState query(String orderNo);

    /**
     * Reads the body of a disbursement notification.
     *
     * @return empty if it is not proven to come from LianLian and to be for us: nothing may be booked then, and the answer
     *     is not 0000
     */
    Optional<OrderState> readNotification(String body);
}
