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
     * The money has moved, and it is the amount that was asked for.
     *
     * @param order locked, open until this returns
     * @return why it cannot be booked: then the order stays open, and a person is told; empty if it is booked
     */
    Optional<PaymentAlert.Kind> succeeded(PaymentOrder order, OrderState state);

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
     * @return why it cannot be undone: then the order stays as it is, and a person is told; empty if it is undone
     */
    Optional<PaymentAlert.Kind> reversed(PaymentOrder order, String code);
}
