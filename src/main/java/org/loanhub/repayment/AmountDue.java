package org.loanhub.repayment;

import org.loanhub.kernel.Money;

/** What a payment would come to today, part by part. */
public record AmountDue(Money penalty, Money fee, Money interest, Money principal) {

    public Money total() {
        return penalty.plus(fee).plus(interest).plus(principal);
    }
}
