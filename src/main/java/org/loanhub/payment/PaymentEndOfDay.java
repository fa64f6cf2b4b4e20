package org.loanhub.payment;

import java.time.LocalDate;
import org.loanhub.kernel.EndOfDayTask;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Finds payments on the cashier page whose notification was lost, before anything becomes late for them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PaymentEndOfDay implements EndOfDayTask {

    private final PaymentPolling polling;

    PaymentEndOfDay(PaymentPolling polling) {
        this.polling = polling;
    }

    @Override
    public String name() {
        return "page-payments";
    }

    @Override
    public void endOfDay(LocalDate day) {
        polling.askAll(PaymentPurpose.CASHIER);
    }
}
