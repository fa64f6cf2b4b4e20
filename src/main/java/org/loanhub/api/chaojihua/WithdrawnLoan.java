package org.loanhub.api.chaojihua;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.loanhub.application.LoanApplication;
import org.loanhub.creditline.Drawdown;
import org.loanhub.loan.Loan;

/**
 * A drawdown and what became of it.
 *
 * @param loan null before the disbursement
 * @param changedAt when its status changed last
 */
record WithdrawnLoan(
        Drawdown withdrawal,
        LoanApplication application,
        @Nullable Loan loan,
        Instant changedAt) {}
