package org.loanhub.repayment;

/** What a repayment is beside its order and its parts, as it lies in the database. */
record RepaymentRow(long id, RepaymentScope scope) {}
