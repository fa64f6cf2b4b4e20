package org.loanhub.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.LoanStatus;

/**
 * An entry in a loan's history.
 *
 * @param from null for the submission
 * @param changedBy {@code system}, or an operator's name
 * @param note why, may be empty
 */
public record StatusChange(
        long id,
        long applicationId,
        @Nullable LoanStatus from,
        LoanStatus to,
        String changedBy,
        String note,
        Instant changedAt) {}
