package org.loanhub.gateway;

import java.time.Instant;
import java.util.Optional;

/** Takes repayments: by debiting a signed card, or by the payer on LianLian's own page. */
public interface RepaymentGateway {

    /** Registers, or replaces, what may be debited. */
    ChannelReply authorise(RepaymentPlan plan);

    DebitResult debit(InstallmentDebit debit);

    /**
     * Where a debit or a payment on the page stands.
     *
     * @param orderedAt as in the order itself
     */
    OrderState query(String orderNo, Instant orderedAt);

    /** The signed form with which the payer's browser goes to LianLian's payment page. */
    CashierRedirect cashier(CashierOrder order);

    /**
     * Reads the field {@code res_data} that the browser brings back. It books nothing; the notification or a query does.
     *
     * @return empty if it is not proven to come from LianLian and to be for us
     */
    Optional<OrderState> readReturn(String resData);

    /**
     * Reads the body of a payment notification.
     *
     * @return empty if it is not proven to come from LianLian and to be for us: nothing may be booked then, and the answer
     *     is not 0000
     */
    Optional<OrderState> readNotification(String body);
}
