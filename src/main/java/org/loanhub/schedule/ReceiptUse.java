package org.loanhub.schedule;

import org.loanhub.kernel.Money;

/**
 * What of a receipt went to a line, part by part.
 *
 * @param receipt its {@link DatedReceipt#key}
 * @param number of the line
 */
public record ReceiptUse(String receipt, int number, Money penalty, Money fee, Money interest, Money principal) {

    public Money total() {
        return penalty.plus(fee).plus(interest).plus(principal);
    }

    ReceiptUse plus(ReceiptUse more) {
        return new ReceiptUse(
                receipt,
                number,
                penalty.plus(more.penalty),
                fee.plus(more.fee),
                interest.plus(more.interest),
                principal.plus(more.principal));
    }
}
