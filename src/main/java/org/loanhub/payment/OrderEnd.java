package org.loanhub.payment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.loanhub.gateway.OrderState;

/**
 * How an order ends.
 *
 * @param channelTxnNo null leaves what is known
 * @param askAt when it is asked about once more; null for no more
 */
record OrderEnd(
        PaymentOrderStatus status,
        String code,
        @Nullable String channelTxnNo,
        @Nullable Instant askAt) {

    static OrderEnd succeeded(OrderState state, @Nullable Instant askAt) {
        return new OrderEnd(PaymentOrderStatus.SUCCEEDED, state.code(), state.channelTxnNo(), askAt);
    }

    static OrderEnd replaced(@Nullable Instant askAt) {
        return new OrderEnd(PaymentOrderStatus.CLOSED, "REPLACED", null, askAt);
    }

    static OrderEnd of(PaymentOrderStatus status, String code) {
        return new OrderEnd(status, code, null, null);
    }
}
