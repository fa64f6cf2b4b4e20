package org.loanhub.api.cashloan;

import org.loanhub.kernel.LoanStatus;

/**
 * The two columns of which the deployed server makes {@code applyStatus} (docs/reference/cashloan-server.md, parts 5 and 9.5).
 *
 * @param status 1 under review, 2 approved, 3 refused
 * @param actionStatus 0 contract not signed, 1 signed, 2 repaying, 3 settled
 */
record LoanProgress(String status, String actionStatus) {

    static LoanProgress of(LoanStatus status) {
        return switch (status) {
            case SUBMITTED, UNDER_REVIEW -> new LoanProgress("1", "0");
            case APPROVED, DISBURSING, DISBURSEMENT_FAILED -> new LoanProgress("2", "1");
            case REJECTED_AT_AUDIT, REJECTED_AT_REVIEW, CANCELLED -> new LoanProgress("3", "0");
            case ACTIVE, OVERDUE -> new LoanProgress("2", "2");
            case SETTLED -> new LoanProgress("2", "3");
        };
    }
}
