package org.loanhub.api.wukong;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.loanhub.api.kit.Paging;
import org.loanhub.api.kit.Slice;
import org.loanhub.application.LoanRecord;
import org.loanhub.application.LoanRecordService;
import org.loanhub.loan.Loan;
import org.loanhub.loan.LoanService;
import org.springframework.stereotype.Component;

/** A borrower's list of loans. */
@Component
class LoanList {

    private final LoanRecordService records;
    private final LoanService loans;
    private final Dialect dialect;

    LoanList(LoanRecordService records, LoanService loans, Dialect dialect) {
        this.records = records;
        this.loans = loans;
        this.dialect = dialect;
    }

    /** The newest first. */
    Slice<RecordAnswer> list(long accountId, Paging paging) {
        Slice<LoanRecord> found =
                paging.slice(records.list(accountId, Math.toIntExact(paging.offset()), paging.wanted()));
        Map<Long, Loan> paidOut = dialect.datesLoansByDisbursement() ? paidOut(found.items()) : Map.of();
        return found.map(record -> RecordAnswer.from(record, dialect.seconds(time(record, paidOut))));
    }

    private Map<Long, Loan> paidOut(List<LoanRecord> records) {
        return loans.listByApplication(records.stream().map(LoanRecord::id).toList());
    }

    private static Instant time(LoanRecord record, Map<Long, Loan> paidOut) {
        Loan loan = paidOut.get(record.id());
        return loan == null ? record.statusSince() : loan.disbursedAt();
    }
}
