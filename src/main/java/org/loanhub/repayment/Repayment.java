package org.loanhub.repayment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;

/**
 * A payment order and what became of it.
 *
 * @param orderNo at most 32 characters, unique
 * @param amount what is to be taken, and once PAID what was
 */
public record Repayment(
        long id,
        String orderNo,
        long loanId,
        RepaymentScope scope,
        Money amount,
        RepaymentStatus status,
        Instant orderedAt,
        @Nullable Instant endedAt) {}
