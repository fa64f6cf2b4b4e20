package org.loanhub.loan;

import org.loanhub.kernel.BusinessError;

/** What this room refuses. */
public enum LoanError implements BusinessError {
    /** This account has no such loan, or no contract has this link. */
    LOAN_UNKNOWN,
    /** This account has no such installment. */
    INSTALLMENT_UNKNOWN,
    /** No disbursement has this order number. */
    DISBURSEMENT_UNKNOWN,
    /** The disbursement does not wait for an operator. */
    NOTHING_TO_CONFIRM
}
