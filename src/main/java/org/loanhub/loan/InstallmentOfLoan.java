package org.loanhub.loan;

/** An installment and the loan it belongs to. */
public record InstallmentOfLoan(Loan loan, Installment installment) {}
