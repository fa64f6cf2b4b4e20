package org.loanhub.loan;

import java.util.HashMap;
import java.util.Map;
import org.loanhub.application.LoanApplication;
import org.loanhub.application.StatusChanged;
import org.loanhub.kernel.Money;
import org.loanhub.messaging.MessageService;
import org.loanhub.messaging.MessageType;
import org.loanhub.product.LoanProductService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells borrowers what became of their loans, within the transaction that changes it. */
@Component
class BorrowerMessages {

    private final MessageService messages;
    private final LoanProductService products;

    BorrowerMessages(MessageService messages, LoanProductService products) {
        this.messages = messages;
        this.products = products;
    }

    @EventListener
    void on(StatusChanged change) {
        switch (change.to()) {
            case SUBMITTED -> tell(change, MessageType.APPLICATION_SUBMITTED);
            case APPROVED -> tell(change, MessageType.APPLICATION_APPROVED);
            case REJECTED_AT_AUDIT, REJECTED_AT_REVIEW -> tell(change, MessageType.APPLICATION_REJECTED);
            default -> {}
        }
    }

    void paidOut(LoanApplication application, String cardTail) {
        Map<String, String> variables = variables(application.productId(), application.amount());
        variables.put("card", cardTail);
        messages.send(application.accountId(), MessageType.DISBURSED, variables);
    }

    void repaid(Loan loan, Money amount) {
        messages.send(loan.accountId(), MessageType.REPAID, variables(loan.productId(), amount));
    }

    void returned(Loan loan, Money amount) {
        messages.send(loan.accountId(), MessageType.REPAYMENT_RETURNED, variables(loan.productId(), amount));
    }

    private void tell(StatusChanged change, MessageType type) {
        LoanApplication application = change.application();
        messages.send(application.accountId(), type, variables(application.productId(), application.amount()));
    }

    private Map<String, String> variables(long productId, Money amount) {
        Map<String, String> variables = new HashMap<>();
        variables.put("product", products.get(productId).name());
        variables.put("amount", amount.toString());
        return variables;
    }
}
