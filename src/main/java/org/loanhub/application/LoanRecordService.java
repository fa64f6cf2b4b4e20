package org.loanhub.application;

import java.util.List;
import java.util.Set;
import org.loanhub.kernel.LoanStatus;
import org.springframework.stereotype.Service;

/** A borrower's loans as lists show them, without what only a contract needs. */
@Service
public class LoanRecordService {

    private final LoanRecordMapper mapper;

    LoanRecordService(LoanRecordMapper mapper) {
        this.mapper = mapper;
    }

    /** The newest first. */
    public List<LoanRecord> list(long accountId, int offset, int limit) {
        return mapper.list(accountId, offset, limit);
    }

    /** Those in one of these statuses, the newest first. */
    public List<LoanRecord> list(long accountId, Set<LoanStatus> statuses, int offset, int limit) {
        return mapper.listInStatus(accountId, statuses, offset, limit);
    }

    /** How many loans the borrower was paid, whether they are paid back or not. */
    public int countPaidOut(long accountId) {
        return mapper.countPaidOut(accountId);
    }
}
