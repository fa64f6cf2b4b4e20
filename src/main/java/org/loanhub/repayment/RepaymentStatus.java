package org.loanhub.repayment;

/** Where a payment order stands. */
public enum RepaymentStatus {
    /** Its end is not known; nothing is booked. */
    OPEN,
    /** Booked. */
    PAID,
    /** Nothing was taken, or an operator gave it up and what was taken goes back. */
    FAILED
}
