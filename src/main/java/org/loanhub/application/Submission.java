package org.loanhub.application;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.LoanStatus;
import org.springframework.stereotype.Component;

/** Stores an application and what the rules said of it, all at once or not at all. */
@Component
class Submission {

    private final ApplicationStatusWriter book;
    private final ApplicationMapper mapper;
    private final DeviceDataKeeper deviceData;

    Submission(ApplicationStatusWriter book, ApplicationMapper mapper, DeviceDataKeeper deviceData) {
        this.book = book;
        this.mapper = mapper;
        this.deviceData = deviceData;
    }

    /** @throws LendingException UNFINISHED_LOAN, CREDIT_LINE_CLOSED, CREDIT_LIMIT_EXCEEDED */
    @RetriedTransaction
    public ApplicationRow store(NewApplication wanted, LoanQuote quote, List<Finding> findings, DeviceData data) {
        long id = book.open(wanted, quote, findings);
        deviceData.store(id, data);
        book.advance(find(id), LoanStatus.SUBMITTED, Policies.outcome(findings), ApplicationStatusWriter.SYSTEM, reasons(findings));
        return find(id);
    }

    private ApplicationRow find(long id) {
        return Objects.requireNonNull(mapper.find(id));
    }

    private static String reasons(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.verdict() != Verdict.PASS)
                .map(finding -> finding.policy() + ": " + finding.reason())
                .collect(Collectors.joining("; "));
    }
}
