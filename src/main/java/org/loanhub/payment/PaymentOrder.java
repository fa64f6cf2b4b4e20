package org.loanhub.payment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;

/**
 * An order at LianLian, of whatever purpose.
 *
 * @param orderNo at most 32 characters, unique
 * @param subjectId the application of a disbursement; the loan of a debit or a cashier order
 * @param cardId the bank card that money goes to or comes from; null if there is none, or the payer chooses it on the page
 * @param maySendAgain whether LianLian certainly did not take it, and the very same order is to be sent again
 * @param channelTxnNo LianLian's number
 * @param confirmCode goes back to LianLian when an operator confirms
 * @param code LianLian's last word, for operators
 * @param asked how often its end was asked for, since it was made or since it succeeded
 * @param endedAt when we learned of its end
 */
public record PaymentOrder(
        long id,
        String orderNo,
        PaymentPurpose purpose,
        long subjectId,
        long accountId,
        Money amount,
        @Nullable Long cardId,
        PaymentOrderStatus status,
        boolean maySendAgain,
        @Nullable String channelTxnNo,
        @Nullable String confirmCode,
        String code,
        Instant orderedAt,
        int asked,
        @Nullable Instant endedAt) {

    public boolean isOpen() {
        return status.isOpen();
    }
}
