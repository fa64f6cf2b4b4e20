package org.loanhub.api.wukong;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.loanhub.api.kit.Paging;
import org.loanhub.api.kit.Slice;
import org.loanhub.application.LoanRecord;
import org.loanhub.application.LoanRecordService;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Money;
import org.loanhub.loan.Installment;
import org.loanhub.loan.Loan;
import org.loanhub.loan.LoanService;
import org.loanhub.repayment.CashierService;
import org.springframework.stereotype.Component;

/** What a borrower has paid back: by booking as printed, or by loan as the deployed server lists it. */
@Component
class RepaymentRecords {

    private static final Set<LoanStatus> LISTED = EnumSet.of(LoanStatus.ACTIVE, LoanStatus.SETTLED);

    private final CashierService payments;
    private final LoanRecordService records;
    private final LoanService loans;
    private final Dialect dialect;

    RepaymentRecords(CashierService payments, LoanRecordService records, LoanService loans, Dialect dialect) {
        this.payments = payments;
        this.records = records;
        this.loans = loans;
        this.dialect = dialect;
    }

    Slice<RepaymentAnswer> list(long accountId, Paging paging) {
        int offset = Math.toIntExact(paging.offset());
        return dialect.listsLoansAsRepayments()
                ? byLoan(paging.slice(records.list(accountId, LISTED, offset, paging.wanted())))
                : paging.slice(payments.listPaid(accountId, offset, paging.wanted()))
                        .map(paid -> RepaymentAnswer.from(paid, dialect));
    }

    private Slice<RepaymentAnswer> byLoan(Slice<LoanRecord> found) {
        Map<Long, Loan> loanOf = loans.listByApplication(
                found.items().stream().map(LoanRecord::id).toList());
        return found.map(record -> answer(record, Objects.requireNonNull(loanOf.get(record.id()))));
    }

    private RepaymentAnswer answer(LoanRecord record, Loan loan) {
        List<Installment> installments = loans.installments(loan.id());
        boolean settled = record.status() == LoanStatus.SETTLED;
        Money sum = Money.sum(installments.stream()
                .map(installment -> settled ? installment.paid() : installment.outstanding())
                .toList());
        return new RepaymentAnswer(
                dialect.count(record.id()),
                Forms.number(sum),
                dialect.seconds(loan.disbursedAt()),
                LoanState.of(record.status()));
    }
}
