package org.loanhub.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Actor;

/**
 * One step of a lead.
 *
 * @param from null for the hand-over
 * @param note why, or to whom
 */
public record LeadChange(@Nullable LeadState from, LeadState to, Actor changedBy, String note, Instant changedAt) {}
