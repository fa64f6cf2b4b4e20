package org.loanhub.repayment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;

/** A receipt to be stored; the components are those of {@link Receipt}. */
record NewReceipt(
        String channelNo,
        String orderNo,
        @Nullable Long paymentOrderId,
        @Nullable Long accountId,
        @Nullable Long loanId,
        Money amount,
        LocalDate valueDate,
        ReceiptIntent intent,
        ReceiptStatus status) {

    Money total() {
        return amount.plus(intent.couponAmount());
    }
}
