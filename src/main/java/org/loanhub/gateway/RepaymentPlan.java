package org.loanhub.gateway;

import java.time.LocalDate;
import java.util.List;
import org.loanhub.kernel.Money;

/**
 * What a payer agrees to have debited, and when. The same plan number sent again replaces the plan.
 *
 * @param userId our number of the payer, as in {@link Payer}
 * @param planNo {@code repayment_no}, at most 32 characters; the debits name it
 * @param agreementNo the signed card's number at LianLian
 */
public record RepaymentPlan(String userId, String planNo, String agreementNo, List<Item> items) {

    public record Item(LocalDate dueDate, Money amount) {}

    public RepaymentPlan {
        items = List.copyOf(items);
    }
}
