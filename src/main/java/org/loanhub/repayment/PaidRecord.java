package org.loanhub.repayment;

import java.time.Instant;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Money;

/**
 * A line in a borrower's list of repayments.
 *
 * @param applicationId of the loan
 * @param amount what came, with the coupon
 */
public record PaidRecord(long applicationId, Money amount, Instant paidAt, LoanStatus loanStatus) {}
