package org.loanhub.loan;

/** Where a pay-out order stands. */
public enum DisbursementStatus {
    /** Stored; LianLian has it, or does not: its end is asked for until it is known. */
    OPEN,
    /** LianLian waits for an operator of ours. */
    NEEDS_CONFIRMATION,
    PAID,
    FAILED,
    /** Paid, and came back later. */
    REVERSED
}
