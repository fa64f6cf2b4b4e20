package org.loanhub.payment;

import java.util.List;
import org.loanhub.gateway.OrderState;
import org.loanhub.kernel.BusinessTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asks for the end of orders. Refuses to run inside a transaction: LianLian may take its time. */
@Service
@Transactional(propagation = Propagation.NEVER)
public class PaymentPolling {

    private static final Logger LOG = LoggerFactory.getLogger(PaymentPolling.class);
    private static final int BATCH = 300;

    private final PaymentOrderMapper mapper;
    private final OrderProgress progress;
    private final PaymentAnswers answers;
    private final DisbursementSender disbursements;
    private final BusinessTime time;

    PaymentPolling(
            PaymentOrderMapper mapper,
            OrderProgress progress,
            PaymentAnswers answers,
            DisbursementSender disbursements,
            BusinessTime time) {
        this.mapper = mapper;
        this.progress = progress;
        this.answers = answers;
        this.disbursements = disbursements;
        this.time = time;
    }

    /** Asks for the end of every order that is due to be asked, of all purposes. */
    @Scheduled(initialDelayString = "${lending.sweep-seconds}000", fixedDelayString = "${lending.sweep-seconds}000")
    public void sweep() {
        mapper.listToAsk(time.now(), BATCH).forEach(this::tryToGoOn);
    }

    /** Asks for the end of every order of a purpose that may still be paid, whenever it was asked last. */
    public void askAll(PaymentPurpose purpose) {
        List<PaymentOrder> open = mapper.listUndecided(purpose, 0, BATCH);
        while (!open.isEmpty()) {
            open.forEach(this::tryToGoOn);
            open = mapper.listUndecided(purpose, open.get(open.size() - 1).id(), BATCH);
        }
    }

    /**
     * Asks for the end of one order, and books what the answer says. When to ask next is written before the question, so that
     * a query during which the server dies is not repeated at once.
     */
    public OrderState ask(PaymentOrder order) {
        progress.askLater(order);
        return answers.query(order);
    }

    private void tryToGoOn(PaymentOrder order) {
        try {
            goOn(order);
        } catch (RuntimeException failure) {
            LOG.error("payment order {} is left for the next sweep", order.id(), failure);
        }
    }

    private void goOn(PaymentOrder order) {
        if (!order.maySendAgain()) {
            ask(order);
        } else if (progress.claimSendingAgain(order)) {
            disbursements.send(order);
        }
    }
}
