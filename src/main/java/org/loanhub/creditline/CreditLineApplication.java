package org.loanhub.creditline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's application for a credit line.
 *
 * @param orderNo 24 digits, the number on the wire
 * @param productId what its withdrawals are loans of
 * @param note why it was decided so, or waits
 * @param validUntil approved: from then on nothing new is paid out of it
 */
public record CreditLineApplication(
        long id,
        String orderNo,
        long accountId,
        long productId,
        Status status,
        boolean isCurrent,
        String note,
        Instant appliedAt,
        @Nullable Instant decidedAt,
        @Nullable Instant validUntil) {

    /** How far the order is; the line itself may be frozen beside it. */
    public enum Status {
        UNDER_REVIEW,
        APPROVED,
        REJECTED
    }

    /** Whether its time is over; half open. */
    public boolean isOver(Instant now) {
        return validUntil != null && !now.isBefore(validUntil);
    }
}
