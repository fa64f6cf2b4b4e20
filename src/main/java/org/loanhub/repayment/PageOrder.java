package org.loanhub.repayment;

import java.time.Instant;
import org.loanhub.kernel.Money;

/**
 * A payment on LianLian's page, as operators see it.
 *
 * @param amount that the page asks for
 * @param couponAmount what a coupon pays in addition
 */
public record PageOrder(
        long id,
        String orderNo,
        long loanId,
        Money amount,
        Money couponAmount,
        PagePaymentStatus status,
        Instant orderedAt) {}
