package org.loanhub.invest;

/** One installment of a whole project: what the borrower owes all its investors on one day. */
record DueInstallment(long projectId, int installmentNumber) {

    /** Comes before every other. */
    static final DueInstallment FIRST = new DueInstallment(0, 0);
}
