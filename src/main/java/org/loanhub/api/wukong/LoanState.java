package org.loanhub.api.wukong;

import org.loanhub.kernel.LoanStatus;

/** 借款状态. */
final class LoanState {

    static final String OVERDUE = "overdue";

    private LoanState() {}

    static String of(LoanStatus status) {
        return switch (status) {
            case SUBMITTED -> "auditing";
            case UNDER_REVIEW -> "reviewing";
            case REJECTED_AT_AUDIT -> "audit_failure";
            case REJECTED_AT_REVIEW, CANCELLED -> "review_failure";
            case APPROVED -> "review_success";
            case DISBURSING, DISBURSEMENT_FAILED -> "granting";
            case ACTIVE -> "repaying";
            case OVERDUE -> OVERDUE;
            case SETTLED -> "finished";
        };
    }
}
