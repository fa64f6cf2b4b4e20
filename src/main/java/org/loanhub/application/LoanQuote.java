package org.loanhub.application;

import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.product.LoanProduct;
import org.loanhub.schedule.AmortizationSchedule;

/** What a loan would cost and when it would be due, if the money went out on a given day. */
public record LoanQuote(LoanProduct product, AmortizationSchedule schedule) {

    /** The whole principal goes to the borrower. */
    public Money principal() {
        return schedule.principal();
    }

    public Money interest() {
        return schedule.interest();
    }

    public Money fee() {
        return schedule.fee();
    }

    public Money total() {
        return schedule.total();
    }

    /** What a year costs with interest and fees, from the cash flows; computed at each call. */
    public Rate annualisedRate() {
        return schedule.annualisedRate();
    }
}
