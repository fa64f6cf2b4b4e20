package org.loanhub.payment;

import java.util.Optional;
import org.loanhub.gateway.DisbursementGateway;
import org.loanhub.gateway.OrderState;
import org.loanhub.gateway.RepaymentGateway;
import org.springframework.stereotype.Component;

/** Asks and reads LianLian by the way that an order's purpose has there. */
@Component
class PaymentChannel {

    private final DisbursementGateway disbursements;
    private final RepaymentGateway repayments;

    PaymentChannel(DisbursementGateway disbursements, RepaymentGateway repayments) {
        this.disbursements = disbursements;
        this.repayments = repayments;
    }

    OrderState query(PaymentOrder order) {
        return switch (order.purpose()) {
            case DISBURSEMENT -> disbursements.query(order.orderNo());
            case DEBIT, CASHIER -> repayments.query(order.orderNo(), order.orderedAt());
        };
    }

    /** @return empty if it is not LianLian's word to us */
    Optional<OrderState> readNotification(PaymentPurpose purpose, String body) {
        return switch (purpose) {
            case DISBURSEMENT -> disbursements.readNotification(body);
            case DEBIT, CASHIER -> repayments.readNotification(body);
        };
    }
}
