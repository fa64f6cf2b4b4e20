package org.loanhub.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A lead as it stands.
 *
 * @param officerId the account that handed it over
 * @param assignee the operator who works on it
 * @param applicationId what it became
 * @param changedAt when it came into its state
 */
public record Lead(
        long id,
        long officerId,
        NewLead told,
        LeadState state,
        @Nullable String assignee,
        @Nullable Long applicationId,
        Instant createdAt,
        Instant changedAt) {}
