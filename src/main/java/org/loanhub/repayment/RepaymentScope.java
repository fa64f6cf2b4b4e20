package org.loanhub.repayment;

/** What a payment is for (document 001, section 36). */
public enum RepaymentScope {
    /** One installment with its penalty. */
    CURRENT,
    /** Everything that settles the loan today. */
    ALL
}
