package org.loanhub.loan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;

/**
 * A disbursement order at LianLian.
 *
 * @param orderNo at most 32 characters
 * @param channelTxnNo LianLian's number
 * @param code LianLian's last word, for operators
 * @param endedAt when it was paid, failed or reversed
 */
public record Disbursement(
        long id,
        String orderNo,
        long applicationId,
        Money amount,
        DisbursementStatus status,
        @Nullable String channelTxnNo,
        @Nullable String confirmCode,
        String code,
        Instant orderedAt,
        @Nullable Instant endedAt) {}
