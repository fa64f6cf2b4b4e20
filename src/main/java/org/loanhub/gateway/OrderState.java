package org.loanhub.gateway;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;

/**
 * What LianLian says of one of our orders, by query or by notification. Its signature and merchant number are checked;
 * that the order is ours and its amount is the one we asked for is for the caller to check before anything is booked.
 *
 * @param amount null while LianLian does not say, always there with SUCCEEDED
 * @param channelTxnNo LianLian's {@code oid_paybill}
 * @param settledOn the accounting day at LianLian
 * @param code its {@code result_pay}, or the result code of the query; for logs and operators
 */
public record OrderState(
        String orderNo,
        OrderStatus status,
        @Nullable Money amount,
        @Nullable String channelTxnNo,
        @Nullable LocalDate settledOn,
        String code) {}
