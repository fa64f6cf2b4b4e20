package org.loanhub.repayment;

/** Where a payment on LianLian's page stands. */
public enum PagePaymentStatus {
    /** It may be paid; nothing is booked. */
    OPEN,
    /** Booked. */
    PAID,
    /** Given up. */
    CLOSED
}
