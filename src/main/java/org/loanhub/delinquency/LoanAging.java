package org.loanhub.delinquency;

import java.time.LocalDate;
import java.util.Optional;
import org.loanhub.loan.Loan;
import org.loanhub.loan.LoanAccounting;
import org.loanhub.repayment.RepaymentService;
import org.loanhub.transaction.RetriedTransaction;
import org.springframework.stereotype.Component;

/** Brings the lateness of one loan up to a day, in a transaction of its own. */
@Component
class LoanAging {

    private final DelinquencyMapper mapper;
    private final LoanAccounting loans;
    private final RepaymentService repayments;

    LoanAging(DelinquencyMapper mapper, LoanAccounting loans, RepaymentService repayments) {
        this.mapper = mapper;
        this.loans = loans;
        this.repayments = repayments;
    }

    /**
     * While the result of a payment is not known the loan's lateness does not grow: the payment is for what was owed when
     * it was ordered. If it fails, the next run makes up for it. A loan whose money came back is not late.
     */
    @RetriedTransaction
    public void age(long loanId, LocalDate today) {
        Optional<Loan> loan = loans.lock(loanId);
        if (loan.isEmpty()) {
            write(loanId, 0, today);
        } else if (!repayments.isOpen(loanId)) {
            write(loanId, loans.age(loan.get(), today), today);
        }
    }

    private void write(long loanId, int days, LocalDate today) {
        mapper.write(loanId, today, days, days == 0 ? null : DelinquencyBucket.of(days));
    }
}
