package org.loanhub.creditline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's application for a credit line.
 *
 * @param orderNo 24 digits, the number on the wire
 * @param productId what its drawdowns are loans of
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

    /** The state of the application; the line itself can be frozen besides. */
    public enum Status {
        UNDER_REVIEW,
        APPROVED,
        REJECTED
    }

    /** Whether it has expired; half open. */
    public boolean isOver(Instant now) {
        return validUntil != null && !now.isBefore(validUntil);
    }
}
