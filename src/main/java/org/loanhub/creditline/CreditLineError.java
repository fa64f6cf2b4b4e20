package org.loanhub.creditline;

import org.loanhub.kernel.BusinessError;

/** What {@link CreditLineApplicationService} and {@link DrawdownService} refuse. */
public enum CreditLineError implements BusinessError {
    /** This account has no such application, and no such drawdown. */
    ORDER_UNKNOWN,
    /** The account's application is under review, or approved and still good. */
    ORDER_UNDER_WAY,
    /** The account's application was rejected not long ago. */
    REJECTED_LATELY,
    /** The application does not wait for a decision. */
    ORDER_NOT_UNDER_REVIEW,
    /** The application is not approved, or another one took its place. */
    LINE_NOT_APPROVED,
    /** The application was approved too long ago. */
    LINE_EXPIRED,
    /** The account has no card that loans can be paid out to and repaid from. */
    CARD_NOT_SIGNED,
    /** No liveness check of the last half hour was passed and not used. */
    LIVENESS_MISSING
}
