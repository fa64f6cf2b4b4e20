package org.loanhub.delinquency;

import java.time.LocalDate;
import java.util.Optional;
import org.loanhub.loan.Loan;
import org.loanhub.loan.LoanAccounting;
import org.loanhub.repayment.LoanBroughtUp;
import org.loanhub.repayment.LoanReplay;
import org.loanhub.repayment.RepaymentService;
import org.loanhub.schedule.Statement;
import org.loanhub.transaction.RetriedTransaction;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Brings the lateness of one loan up to a day, in a transaction of its own. */
@Component
class LoanAging {

    private final DelinquencyMapper mapper;
    private final LoanAccounting loans;
    private final RepaymentService repayments;
    private final LoanReplay replay;

    LoanAging(DelinquencyMapper mapper, LoanAccounting loans, RepaymentService repayments, LoanReplay replay) {
        this.mapper = mapper;
        this.loans = loans;
        this.repayments = repayments;
        this.replay = replay;
    }

    /**
     * While the result of a payment is not known the loan's lateness does not grow: the payment is for what was owed when
     * it was ordered. If it fails, the next run makes up for it. A loan whose money came back is not late.
     */
    @RetriedTransaction
    public void age(long loanId, LocalDate today) {
        Optional<Loan> loan = loans.lock(loanId);
        if (loan.isEmpty()) {
            mapper.cure(loanId, today, 0);
        } else if (!repayments.isOpen(loanId)) {
            replay.bringUpTo(loan.get(), today);
        }
    }

    /** What became known may also say that a loan is late no longer, or never was. */
    @EventListener
    void on(LoanBroughtUp brought) {
        Statement statement = brought.statement();
        int days = statement.daysPastDue();
        if (days > 0) {
            mapper.write(
                    brought.loanId(), statement.day(), days, DelinquencyBucket.of(days), statement.worstDaysPastDue());
        } else {
            mapper.cure(brought.loanId(), statement.day(), statement.worstDaysPastDue());
        }
    }
}
