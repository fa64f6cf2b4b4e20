package org.loanhub.application;

import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.LoanStatus;

/**
 * Published within the transaction that changes a loan's status.
 *
 * @param from null for the submission
 */
public record StatusChanged(
        long applicationId, long accountId, @Nullable LoanStatus from, LoanStatus to) {}
