package org.loanhub.payment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;

/**
 * An order to be stored.
 *
 * @param subjectId the application of a disbursement; the loan of a debit or a cashier order
 * @param amount above zero
 * @param cardId the bank card that money goes to or comes from; null if there is none, or the payer chooses it on the page
 */
public record NewPaymentOrder(
        PaymentPurpose purpose,
        long subjectId,
        long accountId,
        Money amount,
        @Nullable Long cardId) {

    /** As it lies in the database once it is stored. */
    PaymentOrder stored(long id, String orderNo, Instant orderedAt) {
        return new PaymentOrder(
                id,
                orderNo,
                purpose,
                subjectId,
                accountId,
                amount,
                cardId,
                PaymentOrderStatus.OPEN,
                false,
                null,
                null,
                "",
                orderedAt,
                0,
                null);
    }
}
