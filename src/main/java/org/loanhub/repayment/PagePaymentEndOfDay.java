package org.loanhub.repayment;

import java.time.LocalDate;
import org.loanhub.kernel.EndOfDayTask;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds payments of the day whose notification was lost, before anything becomes late for them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PagePaymentEndOfDay implements EndOfDayTask {

    private final PagePayments payments;

    PagePaymentEndOfDay(PagePayments payments) {
        this.payments = payments;
    }

    @Override
    public String name() {
        return "page-payments";
    }

    @Override
    public void endOfDay(LocalDate day) {
        payments.askAll();
    }
}
