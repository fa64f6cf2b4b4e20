package org.loanhub.kernel;

import java.util.Set;

/** The life of a loan, from the application to the last payment. Each published API shows it in words of its own. */
public enum LoanStatus {
    SUBMITTED,
    /** An operator decides. */
    UNDER_REVIEW,
    /** Refused by a rule. */
    REJECTED_AT_AUDIT,
    /** Refused by an operator. */
    REJECTED_AT_REVIEW,
    APPROVED,
    /** Money is on its way out; whether it arrives may be unknown for a while. */
    DISBURSING,
    /** No money left the house, or it came back. */
    DISBURSEMENT_FAILED,
    ACTIVE,
    OVERDUE,
    SETTLED,
    CANCELLED;

    public boolean canBecome(LoanStatus next) {
        return successors().contains(next);
    }

    /** Whether it is still to come to its end: an account has at most one such loan where its product says so. */
    public boolean isUnfinished() {
        return this != SETTLED && !successors().isEmpty();
    }

    /** Whether the borrower has the money and owes it. */
    public boolean isOwed() {
        return this == ACTIVE || this == OVERDUE;
    }

    private Set<LoanStatus> successors() {
        return switch (this) {
            case SUBMITTED -> Set.of(UNDER_REVIEW, REJECTED_AT_AUDIT, APPROVED, CANCELLED);
            case UNDER_REVIEW -> Set.of(APPROVED, REJECTED_AT_REVIEW, CANCELLED);
            case APPROVED -> Set.of(DISBURSING, CANCELLED);
            case DISBURSING -> Set.of(ACTIVE, DISBURSEMENT_FAILED);
            case DISBURSEMENT_FAILED -> Set.of(DISBURSING, CANCELLED);
            case ACTIVE -> Set.of(OVERDUE, SETTLED, DISBURSEMENT_FAILED);
            case OVERDUE -> Set.of(ACTIVE, SETTLED, DISBURSEMENT_FAILED);
            // a payment that is taken back opens the loan again
            case SETTLED -> Set.of(ACTIVE, OVERDUE);
            case REJECTED_AT_AUDIT, REJECTED_AT_REVIEW, CANCELLED -> Set.of();
        };
    }
}
