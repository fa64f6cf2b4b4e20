package org.loanhub.repayment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;
import org.loanhub.schedule.DatedReceipt;

/**
 * Money that came in, as it lies in the database.
 *
 * @param channelNo the channel's number, unique
 * @param orderNo as the channel named it, ours or not
 * @param paymentOrderId null if we know no order of that number
 * @param accountId the borrower; null in suspense
 * @param loanId null if it fits none
 * @param amount that came, above zero
 * @param couponAmount what a coupon adds, zero without one
 * @param valueDate the day on which the payer's money moved
 * @param throughNumber pays installments up to this one of its own accord; 0 for what is due only
 * @param revision counts the changes of what it was applied to
 * @param fromOutside from before there were receipts, booked straight from wallet OUTSIDE
 */
public record Receipt(
        long id,
        String channelNo,
        String orderNo,
        @Nullable Long paymentOrderId,
        @Nullable Long accountId,
        @Nullable Long loanId,
        Money amount,
        @Nullable Long couponId,
        Money couponAmount,
        LocalDate valueDate,
        Instant knownAt,
        int throughNumber,
        boolean settles,
        ReceiptStatus status,
        int revision,
        boolean fromOutside) {

    /** With the coupon. */
    public Money total() {
        return amount.plus(couponAmount);
    }

    boolean isReversed() {
        return status == ReceiptStatus.REVERSED;
    }

    DatedReceipt dated() {
        return new DatedReceipt(channelNo, valueDate, total(), throughNumber, settles);
    }
}
