package org.loanhub.application;

import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.LoanStatus;

/**
 * Published within the transaction that changes a loan's status.
 *
 * @param application as it is now
 * @param from null for the submission
 */
public record StatusChanged(
        LoanApplication application, @Nullable LoanStatus from) {

    public long applicationId() {
        return application.id();
    }

    public long accountId() {
        return application.accountId();
    }

    public LoanStatus to() {
        return application.status();
    }
}
