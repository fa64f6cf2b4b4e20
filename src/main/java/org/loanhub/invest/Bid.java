package org.loanhub.invest;

import java.time.Instant;
import org.loanhub.kernel.Money;

/**
 * An investment in a project.
 *
 * @param valid false once it was refunded
 */
public record Bid(long id, long projectId, long investorId, Money amount, boolean valid, Instant createdAt) {}
