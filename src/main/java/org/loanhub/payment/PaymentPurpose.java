package org.loanhub.payment;

/** What an order at LianLian is for. Each purpose has one {@link PaymentOwner}. */
public enum PaymentPurpose {
    /** Money to a borrower's card. The subject is the application. */
    DISBURSEMENT,
    /** Money from a borrower's signed card. The subject is the loan. */
    DEBIT,
    /** Money that the borrower sends on LianLian's own page, the cashier. The subject is the loan. */
    CASHIER;

    /** Whether money comes in, and so becomes a receipt. */
    public boolean isIncoming() {
        return this != DISBURSEMENT;
    }
}
