package org.loanhub.application;

import java.util.List;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.transaction.RetriedTransaction;
import org.springframework.stereotype.Component;

/** Stores an application and what the rules said of it, all at once or not at all. */
@Component
class Submission {

    private final ApplicationStatusWriter writer;
    private final DeviceDataKeeper deviceData;

    Submission(ApplicationStatusWriter writer, DeviceDataKeeper deviceData) {
        this.writer = writer;
        this.deviceData = deviceData;
    }

    /**
     * @return the application as decided
     * @throws LendingException UNFINISHED_LOAN, CREDIT_LINE_CLOSED, CREDIT_LIMIT_EXCEEDED
     */
    @RetriedTransaction
    public LoanApplication store(NewApplication wanted, LoanQuote quote, List<Finding> findings, DeviceData data) {
        LoanApplication application = writer.open(wanted, quote, findings);
        deviceData.store(application.id(), data);
        LoanStatus outcome = Policies.outcome(findings);
        return writer.advance(application, LoanStatus.SUBMITTED, outcome, Actor.SYSTEM, Reasons.of(findings), "")
                .orElseThrow(() -> new IllegalStateException("somebody else decided " + application.id()));
    }
}
