package org.loanhub.repayment;

/** Where the money of a receipt is. */
public enum ReceiptStatus {
    /** All of it has paid something of its loan. */
    APPLIED,
    /** Some of it is left: it belongs to the borrower, and pays what falls due. */
    UNAPPLIED,
    /** It fits no loan and no borrower that we know. */
    SUSPENSE,
    /** The channel took it back. */
    REVERSED
}
