package org.loanhub.repayment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;
import org.loanhub.payment.PaymentOrderStatus;

/**
 * What a loan is paid back with: an order at LianLian, and what became of it.
 *
 * @param orderNo at most 32 characters, unique
 * @param amount what is to be taken off the debt, and once it has succeeded what was
 * @param status SUCCEEDED as soon as it is booked
 */
public record Repayment(
        long id,
        String orderNo,
        long loanId,
        RepaymentScope scope,
        Money amount,
        PaymentOrderStatus status,
        Instant orderedAt,
        @Nullable Instant endedAt) {}
