package org.loanhub.creditline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.loanhub.application.Reason;

/**
 * Somebody's application for a credit line.
 *
 * @param orderNo 24 digits, the number on the wire
 * @param productId what its drawdowns are loans of
 * @param reason what the rules said: why they rejected it, or why an operator decides; null if they approved it
 * @param note what the operator typed who decided, may be empty
 * @param validUntil approved: from then on nothing new is paid out of it
 */
public record CreditLineApplication(
        long id,
        String orderNo,
        long accountId,
        long productId,
        Status status,
        boolean isCurrent,
        @Nullable Reason reason,
        String note,
        Instant appliedAt,
        @Nullable Instant decidedAt,
        @Nullable Instant validUntil) {

    /** How far the application is; the line itself may be frozen beside it. */
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
