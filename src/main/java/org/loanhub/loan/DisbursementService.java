package org.loanhub.loan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loanhub.application.ApplicationService;
import org.loanhub.application.LoanApplication;
import org.loanhub.gateway.OrderState;
import org.loanhub.gateway.PayOutGateway;
import org.loanhub.gateway.PayOutOrder;
import org.loanhub.gateway.PayOutResult;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kyc.BankCard;
import org.loanhub.kyc.BankCardService;
import org.loanhub.kyc.IdentityService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Pays loans out. Nothing here runs within a transaction of the caller's. */
@Service
public class DisbursementService {

    /** Where LianLian reports the end of a pay-out, below the public address of this server. */
    public static final String NOTIFY_PATH = "/lianlian/pay-out-notify";

    private static final Logger LOG = LoggerFactory.getLogger(DisbursementService.class);
    private static final int BATCH = 100;
    /** Shown by the borrower's bank. */
    private static final String PURPOSE = "借款放款";

    private static final Duration SOON = Duration.ofMinutes(1);
    private static final Duration HELD_BACK = Duration.ofHours(1);

    private final DisbursementBook book;
    private final DisbursementMapper mapper;
    private final ApplicationService applications;
    private final PayOutGateway gateway;
    private final BankCardService cards;
    private final IdentityService identities;
    private final PaymentAlerts alerts;
    private final BusinessTime time;
    private final String notifyUrl;
    private final Duration lostAfter;

    DisbursementService(
            DisbursementBook book,
            DisbursementMapper mapper,
            ApplicationService applications,
            PayOutGateway gateway,
            BankCardService cards,
            IdentityService identities,
            PaymentAlerts alerts,
            BusinessTime time,
            @Value("${public-url}") String publicUrl,
            @Value("${lending.lost-order-minutes}") int lostOrderMinutes) {
        this.book = book;
        this.mapper = mapper;
        this.applications = applications;
        this.gateway = gateway;
        this.cards = cards;
        this.identities = identities;
        this.alerts = alerts;
        this.time = time;
        this.notifyUrl = publicUrl + NOTIFY_PATH;
        this.lostAfter = Duration.ofMinutes(lostOrderMinutes);
    }

    /** Pays an approved application out; nothing happens if it is not, or if somebody else does. */
    void start(long applicationId) {
        start(applicationId, LoanStatus.APPROVED, Actor.SYSTEM);
    }

    private boolean start(long applicationId, LoanStatus from, Actor changedBy) {
        LoanApplication application = applications.get(applicationId);
        Optional<BankCard> card = cards.findDefault(application.accountId());
        Optional<DisbursementRow> order = book.open(application, from, card, changedBy);
        order.ifPresent(this::send);
        return order.isPresent();
    }

    private void send(DisbursementRow order) {
        Long cardId = order.cardId();
        if (cardId == null) {
            book.refused(order.orderNo(), DisbursementBook.NO_CARD);
            return;
        }
        take(order, gateway.payOut(payOutOrder(order, cards.get(order.accountId(), cardId))));
    }

    private PayOutOrder payOutOrder(DisbursementRow order, BankCard card) {
        return new PayOutOrder(
                order.orderNo(),
                order.orderedAt(),
                order.amount(),
                card.cardNo().value(),
                identities.get(order.accountId()).realName().value(),
                PURPOSE,
                notifyUrl);
    }

    private void take(DisbursementRow order, PayOutResult result) {
        String orderNo = order.orderNo();
        if (result instanceof PayOutResult.Accepted accepted) {
            mapper.note(orderNo, accepted.channelTxnNo(), accepted.code());
            take(gateway.query(orderNo));
        } else if (result instanceof PayOutResult.AskAgain unknown) {
            mapper.note(orderNo, null, unknown.code());
        } else if (result instanceof PayOutResult.NeedsConfirmation held) {
            mapper.holdBack(orderNo, held.code(), held.confirmCode(), time.now().plus(HELD_BACK));
        } else if (result instanceof PayOutResult.Refused refused) {
            book.refused(orderNo, refused.code());
        } else if (result instanceof PayOutResult.MaySendAgain notTaken && !isLost(order)) {
            mapper.allowSendingAgain(orderNo, notTaken.code(), time.now().plus(SOON));
        } else if (result instanceof PayOutResult.MaySendAgain notTaken) {
            book.refused(orderNo, notTaken.code());
        }
    }

    /** Books what LianLian says. @return whether nobody has to look at it */
    private boolean take(OrderState state) {
        String orderNo = state.orderNo();
        Optional<PaymentAlert.Kind> trouble = switch (state.status()) {
            case SUCCEEDED -> book.paid(state);
            case FAILED -> book.notPaid(orderNo, DisbursementStatus.FAILED, state.code());
            case REVERSED -> book.notPaid(orderNo, DisbursementStatus.REVERSED, state.code());
            case NEEDS_CONFIRMATION -> holdBack(state);
            case NO_SUCH_ORDER -> giveUpIfLost(orderNo, state.code());
            case IN_PROGRESS, UNKNOWN -> Optional.empty();
        };
        report(trouble, orderNo, state.code());
        return trouble.isEmpty();
    }

    private Optional<PaymentAlert.Kind> holdBack(OrderState state) {
        mapper.holdBack(state.orderNo(), state.code(), null, time.now().plus(HELD_BACK));
        return Optional.empty();
    }

    /** An order that LianLian does not know soon after a call without an answer may still turn up. */
    private Optional<PaymentAlert.Kind> giveUpIfLost(String orderNo, String code) {
        DisbursementRow order = mapper.find(orderNo);
        if (order != null && order.status() == DisbursementStatus.OPEN && isLost(order)) {
            book.refused(orderNo, code);
        }
        return Optional.empty();
    }

    private boolean isLost(DisbursementRow order) {
        return order.orderedAt().plus(lostAfter).isBefore(time.now());
    }

    private void report(Optional<PaymentAlert.Kind> trouble, String orderNo, String code) {
        trouble.ifPresent(kind -> alerts.raise(kind, orderNo, "pay-out, LianLian says " + code));
    }

    /**
     * Takes a notification's raw body; the same one may come any number of times.
     *
     * @return whether LianLian shall stop sending it (answer 0000): it is booked, or was before; false if it is not
     *     LianLian's word, or if a person has to look at it first
     */
    public boolean takeNotification(String body) {
        Optional<OrderState> state = gateway.readNotification(body);
        if (state.isEmpty()) {
            alerts.raiseForged(NOTIFY_PATH);
        }
        return state.isPresent() && take(state.get());
    }

    /** Starts what was approved and not started, and asks for the end of every open order that is due to be asked. */
    @Scheduled(initialDelayString = "${lending.sweep-seconds}000", fixedDelayString = "${lending.sweep-seconds}000")
    public void sweep() {
        applications.list(LoanStatus.APPROVED, BATCH).forEach(left -> tryTo(() -> start(left.id()), left.id()));
        mapper.listToAsk(time.now(), BATCH).forEach(order -> tryTo(() -> ask(order), order.id()));
    }

    private static void tryTo(Runnable work, long id) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.error("pay-out {} is left for the next sweep", id, failure);
        }
    }

    /** When to ask next is written before the question, so that a question that kills us is not asked at once again. */
    private void ask(DisbursementRow order) {
        if (order.maySendAgain()) {
            if (mapper.claimSendingAgain(order.orderNo(), time.now().plus(SOON)) == 1) {
                send(order);
            }
            return;
        }
        mapper.askLater(order.orderNo(), order.code(), nextQuestion(order));
        take(gateway.query(order.orderNo()));
    }

    private @Nullable Instant nextQuestion(DisbursementRow order) {
        return order.status() == DisbursementStatus.PAID
                ? Questions.afterSuccess(order.asked(), time.now())
                : Questions.whileOpen(order.asked(), time.now());
    }

    /** The card that the money of this application was sent to last; empty before anything was. */
    public Optional<BankCard> findCard(long applicationId) {
        return Optional.ofNullable(mapper.findLatest(applicationId))
                .flatMap(order ->
                        Optional.ofNullable(order.cardId()).map(cardId -> cards.get(order.accountId(), cardId)));
    }

    /** Those that wait for an operator, oldest first, 100 at most. */
    public List<Disbursement> listNeedingConfirmation() {
        return mapper.listByStatus(DisbursementStatus.NEEDS_CONFIRMATION, BATCH).stream()
                .map(DisbursementRow::toDisbursement)
                .toList();
    }

    /**
     * An operator lets a pay-out go that LianLian held back.
     *
     * @throws LendingException DISBURSEMENT_UNKNOWN, NOTHING_TO_CONFIRM
     */
    public void confirm(String orderNo, Actor operator) {
        DisbursementRow order = mapper.find(orderNo);
        if (order == null) {
            throw new LendingException(LoanError.DISBURSEMENT_UNKNOWN);
        }
        String confirmCode = order.confirmCode();
        if (confirmCode == null || mapper.reopen(orderNo, time.now().plus(SOON)) == 0) {
            throw new LendingException(LoanError.NOTHING_TO_CONFIRM);
        }
        LOG.info("{} confirms pay-out {}", operator, orderNo);
        take(order, gateway.confirm(orderNo, confirmCode, notifyUrl));
    }

    /**
     * Tries a failed pay-out again, with a new order.
     *
     * @throws LendingException APPLICATION_UNKNOWN, or DISBURSEMENT_UNKNOWN if this application's pay-out has not failed
     */
    public void retry(long applicationId, Actor operator) {
        if (!start(applicationId, LoanStatus.DISBURSEMENT_FAILED, operator)) {
            throw new LendingException(LoanError.DISBURSEMENT_UNKNOWN);
        }
    }

    /**
     * Gives a failed pay-out up: the application is cancelled.
     *
     * @throws LendingException APPLICATION_UNKNOWN, or DISBURSEMENT_UNKNOWN if this application's pay-out has not failed
     */
    public void cancel(long applicationId, Actor operator) {
        if (!book.cancel(applicationId, operator)) {
            throw new LendingException(LoanError.DISBURSEMENT_UNKNOWN);
        }
    }

    /** Those whose end is not known yet, oldest first, 100 at most. */
    public List<Disbursement> listOpen() {
        return mapper.listByStatus(DisbursementStatus.OPEN, BATCH).stream()
                .map(DisbursementRow::toDisbursement)
                .toList();
    }

    /** All orders of an application, newest first, 100 at most. */
    public List<Disbursement> list(long applicationId) {
        return mapper.listOfApplication(applicationId).stream()
                .map(DisbursementRow::toDisbursement)
                .toList();
    }
}
