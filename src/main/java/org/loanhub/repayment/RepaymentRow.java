package org.loanhub.repayment;

/**
 * What a repayment is beside its order, as it lies in the database.
 *
 * @param throughNumber the installment that it is for; 0 for what settles the loan
 */
record RepaymentRow(long id, RepaymentScope scope, int throughNumber) {}
