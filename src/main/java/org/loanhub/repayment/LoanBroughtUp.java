package org.loanhub.repayment;

import org.loanhub.schedule.Statement;

/** Published within the transaction that writes down anew what is owed of a loan. */
public record LoanBroughtUp(long loanId, Statement statement) {}
