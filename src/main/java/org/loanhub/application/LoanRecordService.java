package org.loanhub.application;

import java.util.List;
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

    /** How many loans the borrower has paid back. */
    public int countSettled(long accountId) {
        return mapper.countSettled(accountId);
    }
}
