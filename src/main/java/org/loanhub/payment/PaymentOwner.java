package org.loanhub.payment;

import java.util.Optional;
import org.loanhub.gateway.OrderState;

/**
 * Port to the room above that begins orders of one purpose and knows what their end means. This room tells it within the one
 * transaction that ends the order; what it throws leaves the order as it was.
 *
 * <p>Rows are locked in one order everywhere: the loan, then the payment order, then wallets.
 */
public interface PaymentOwner {

    PaymentPurpose purpose();

    /** Locks the loan that an order is about, if there is one yet; called before the order itself is locked. */
    void lock(long subjectId);

    /**
     * The money has moved. Of an order whose money goes out the amount is what was asked for, and this is told once; money that
     * comes in may be any amount above zero, may come when the order was thought to have failed, and is told again and again.
     *
     * @param order locked, as it was until this returns
     * @return what a person is told; where that is booked or there is nothing to tell, the order has succeeded
     */
    Optional<PaymentNotice> succeeded(PaymentOrder order, OrderState state);

    /**
     * The money will never move, or moved and went back before anything was booked.
     *
     * @param order locked, open until this returns
     * @param code LianLian's word, or ours
     */
    void failed(PaymentOrder order, String code);

    /**
     * Money that is booked went back.
     *
     * @param order locked; it has succeeded
     * @return what a person is told; where that is booked or there is nothing to tell, the order is reversed
     */
    Optional<PaymentNotice> reversed(PaymentOrder order, String code);
}
