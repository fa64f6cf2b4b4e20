package org.loanhub.delinquency;

import java.time.LocalDate;
import java.util.Optional;
import org.loanhub.loan.Loan;
import org.loanhub.loan.LoanBook;
import org.loanhub.repayment.RepaymentService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings one loan up to a day, in a transaction of its own. */
@Component
class LoanAging {

    private final DelinquencyMapper mapper;
    private final LoanBook loans;
    private final RepaymentService repayments;

    LoanAging(DelinquencyMapper mapper, LoanBook loans, RepaymentService repayments) {
        this.mapper = mapper;
        this.loans = loans;
        this.repayments = repayments;
    }

    /**
     * While a payment is on its way whose end is not known the loan does not get any later: the payment is for what was
     * owed when it was ordered. If it fails, the next time makes up for it. A loan whose money came back is not late.
     */
    @Transactional
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
