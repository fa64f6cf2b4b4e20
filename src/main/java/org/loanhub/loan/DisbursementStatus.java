package org.loanhub.loan;

/** Where a disbursement order stands. */
public enum DisbursementStatus {
    /** Stored; whether LianLian has it may be unknown. LianLian is asked until the end is known. */
    OPEN,
    /** LianLian waits for an operator of ours. */
    NEEDS_CONFIRMATION,
    PAID,
    FAILED,
    /** Paid, and came back later. */
    REVERSED
}
