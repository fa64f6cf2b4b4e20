package org.loanhub.loan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;
import org.loanhub.payment.PaymentOrder;
import org.loanhub.payment.PaymentOrderStatus;

/**
 * An order that pays a loan out, as operators see it.
 *
 * @param orderNo at most 32 characters
 * @param channelTxnNo LianLian's number
 * @param code LianLian's last word, for operators
 * @param endedAt when it was paid, failed or reversed
 */
public record Disbursement(
        String orderNo,
        long applicationId,
        Money amount,
        PaymentOrderStatus status,
        @Nullable String channelTxnNo,
        String code,
        Instant orderedAt,
        @Nullable Instant endedAt) {

    static Disbursement of(PaymentOrder order) {
        return new Disbursement(
                order.orderNo(),
                order.subjectId(),
                order.amount(),
                order.status(),
                order.channelTxnNo(),
                order.code(),
                order.orderedAt(),
                order.endedAt());
    }
}
