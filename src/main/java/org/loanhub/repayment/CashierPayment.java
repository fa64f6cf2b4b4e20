package org.loanhub.repayment;

import java.time.Instant;
import org.loanhub.kernel.Money;
import org.loanhub.payment.PaymentOrderStatus;

/**
 * A payment on LianLian's page, as operators see it.
 *
 * @param amount that the page asks for
 * @param couponAmount what a coupon pays in addition
 */
public record CashierPayment(
        long id,
        String orderNo,
        long loanId,
        Money amount,
        Money couponAmount,
        PaymentOrderStatus status,
        Instant orderedAt) {}
