package org.loanhub.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.LoanStatus;

/**
 * An entry in a loan's history.
 *
 * @param from null for the submission
 * @param reasons what rules or a third party said; none where a person decided
 * @param note what a person typed, may be empty
 */
public record StatusChange(
        long id,
        long applicationId,
        @Nullable LoanStatus from,
        LoanStatus to,
        Actor changedBy,
        Reasons reasons,
        String note,
        Instant changedAt) {}
