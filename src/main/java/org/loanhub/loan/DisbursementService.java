package org.loanhub.loan;

import java.util.List;
import java.util.Optional;
import org.loanhub.application.ApplicationService;
import org.loanhub.application.LoanApplication;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kyc.BankCard;
import org.loanhub.kyc.BankCardService;
import org.loanhub.payment.DisbursementSender;
import org.loanhub.payment.PaymentOrder;
import org.loanhub.payment.PaymentOrderStatus;
import org.loanhub.payment.PaymentOrders;
import org.loanhub.payment.PaymentPurpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Pays loans out. Refuses to run inside a transaction. */
@Service
@Transactional(propagation = Propagation.NEVER)
public class DisbursementService {

    private static final Logger LOG = LoggerFactory.getLogger(DisbursementService.class);
    private static final int BATCH = 100;

    private final DisbursementOwner owner;
    private final DisbursementSender sender;
    private final PaymentOrders orders;
    private final ApplicationService applications;
    private final BankCardService cards;

    DisbursementService(
            DisbursementOwner owner,
            DisbursementSender sender,
            PaymentOrders orders,
            ApplicationService applications,
            BankCardService cards) {
        this.owner = owner;
        this.sender = sender;
        this.orders = orders;
        this.applications = applications;
        this.cards = cards;
    }

    /** Starts what was approved and not started. */
    @Scheduled(initialDelayString = "${lending.sweep-seconds}000", fixedDelayString = "${lending.sweep-seconds}000")
    public void startLeftOver() {
        applications.list(LoanStatus.APPROVED, BATCH).forEach(left -> tryToStart(left.id()));
    }

    /** Pays an approved application out; nothing happens if it is not, or if somebody else does. */
    public void start(long applicationId) {
        start(applicationId, LoanStatus.APPROVED, Actor.SYSTEM);
    }

    /**
     * Tries a failed disbursement again, with a new order.
     *
     * @throws LendingException APPLICATION_UNKNOWN, or DISBURSEMENT_UNKNOWN if this application's disbursement has not failed
     */
    public void retry(long applicationId, Actor operator) {
        if (!start(applicationId, LoanStatus.DISBURSEMENT_FAILED, operator)) {
            throw new LendingException(LoanError.DISBURSEMENT_UNKNOWN);
        }
    }

    /**
     * Gives a failed disbursement up: the application is cancelled.
     *
     * @throws LendingException APPLICATION_UNKNOWN, or DISBURSEMENT_UNKNOWN if this application's disbursement has not failed
     */
    public void cancel(long applicationId, Actor operator) {
        if (!owner.cancel(applicationId, operator)) {
            throw new LendingException(LoanError.DISBURSEMENT_UNKNOWN);
        }
    }

    /**
     * An operator lets a disbursement go that LianLian held back.
     *
     * @throws LendingException DISBURSEMENT_UNKNOWN, NOTHING_TO_CONFIRM
     */
    public void confirm(String orderNo, Actor operator) {
        PaymentOrder order = orders.find(PaymentPurpose.DISBURSEMENT, orderNo)
                .orElseThrow(() -> new LendingException(LoanError.DISBURSEMENT_UNKNOWN));
        if (!sender.confirm(order)) {
            throw new LendingException(LoanError.NOTHING_TO_CONFIRM);
        }
        LOG.info("{} confirmed disbursement {}", operator, orderNo);
    }

    /** The card that the money of this application was sent to last; empty before anything was. */
    public Optional<BankCard> findCard(long applicationId) {
        return orders.listOfSubject(PaymentPurpose.DISBURSEMENT, applicationId, 1).stream()
                .filter(order -> order.cardId() != null)
                .map(order -> cards.get(order.accountId(), order.cardId()))
                .findFirst();
    }

    /** Those that wait for an operator, oldest first, 100 at most. */
    public List<Disbursement> listNeedingConfirmation() {
        return list(PaymentOrderStatus.NEEDS_CONFIRMATION);
    }

    /** Those whose end is not known yet, oldest first, 100 at most. */
    public List<Disbursement> listOpen() {
        return list(PaymentOrderStatus.OPEN);
    }

    /** All orders of an application, newest first, 100 at most. */
    public List<Disbursement> list(long applicationId) {
        return orders.listOfSubject(PaymentPurpose.DISBURSEMENT, applicationId, BATCH).stream()
                .map(Disbursement::of)
                .toList();
    }

    private void tryToStart(long applicationId) {
        try {
            start(applicationId);
        } catch (RuntimeException failure) {
            LOG.error("the disbursement of application {} is left for the next sweep", applicationId, failure);
        }
    }

    private boolean start(long applicationId, LoanStatus from, Actor changedBy) {
        LoanApplication application = applications.get(applicationId);
        Optional<BankCard> card = cards.findDefault(application.accountId());
        Optional<PaymentOrder> order = owner.begin(application, from, card, changedBy);
        order.ifPresent(sender::send);
        return order.isPresent();
    }

    private List<Disbursement> list(PaymentOrderStatus status) {
        return orders.list(PaymentPurpose.DISBURSEMENT, status, 0, BATCH).stream()
                .map(Disbursement::of)
                .toList();
    }
}
