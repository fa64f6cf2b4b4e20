package org.loanhub.loan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;

/** A disbursement order as it lies in the database. */
record DisbursementRow(
        long id,
        String orderNo,
        long applicationId,
        long accountId,
        Money amount,
        @Nullable Long cardId,
        String cardTail,
        DisbursementStatus status,
        boolean maySendAgain,
        @Nullable String channelTxnNo,
        @Nullable String confirmCode,
        String code,
        Instant orderedAt,
        int asked,
        @Nullable Instant endedAt) {

    Disbursement toDisbursement() {
        return new Disbursement(
                id, orderNo, applicationId, amount, status, channelTxnNo, confirmCode, code, orderedAt, endedAt);
    }
}
