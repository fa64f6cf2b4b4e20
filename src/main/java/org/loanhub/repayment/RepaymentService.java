package org.loanhub.repayment;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.loanhub.gateway.ChannelReply;
import org.loanhub.gateway.DebitResult;
import org.loanhub.gateway.InstallmentDebit;
import org.loanhub.gateway.OrderState;
import org.loanhub.gateway.Payer;
import org.loanhub.gateway.RepaymentGateway;
import org.loanhub.gateway.RepaymentPlan;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Page;
import org.loanhub.kyc.BankCard;
import org.loanhub.kyc.BankCardService;
import org.loanhub.loan.Borrowers;
import org.loanhub.loan.InstallmentOfLoan;
import org.loanhub.loan.LoanBook;
import org.loanhub.loan.Loans;
import org.loanhub.loan.PaymentAlert;
import org.loanhub.loan.PaymentAlerts;
import org.loanhub.loan.Questions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/** Takes repayments from the borrower's signed card. Nothing here runs within a transaction of the caller's. */
@Service
public class RepaymentService {

    /** Where LianLian reports a successful payment, below the public address of this server. */
    public static final String NOTIFY_PATH = "/lianlian/repayment-notify";

    private static final Logger LOG = LoggerFactory.getLogger(RepaymentService.class);
    private static final int BATCH = 100;
    private static final String GOODS = "借款还款";

    private final RepaymentBook book;
    private final RepaymentMapper mapper;
    private final Loans loans;
    private final LoanBook loanBook;
    private final Borrowers borrowers;
    private final BankCardService cards;
    private final RepaymentGateway gateway;
    private final PaymentAlerts alerts;
    private final BusinessTime time;
    private final String notifyUrl;
    private final Duration lostAfter;

    RepaymentService(
            RepaymentBook book,
            RepaymentMapper mapper,
            Loans loans,
            LoanBook loanBook,
            Borrowers borrowers,
            BankCardService cards,
            RepaymentGateway gateway,
            PaymentAlerts alerts,
            BusinessTime time,
            @Value("${public-url}") String publicUrl,
            @Value("${lending.lost-order-minutes}") int lostOrderMinutes) {
        this.book = book;
        this.mapper = mapper;
        this.loans = loans;
        this.loanBook = loanBook;
        this.borrowers = borrowers;
        this.cards = cards;
        this.gateway = gateway;
        this.alerts = alerts;
        this.time = time;
        this.notifyUrl = publicUrl + NOTIFY_PATH;
        this.lostAfter = Duration.ofMinutes(lostOrderMinutes);
    }

    /**
     * Debits the borrower's default card. While an order of the loan is open no second one is made: its end is asked for,
     * and it is answered as it is.
     *
     * @param installmentId UUID text of one of the account's installments
     * @return PAID when it is booked, OPEN when its end is unknown and it may be paid soon
     * @throws LendingException INSTALLMENT_UNKNOWN, ALREADY_PAID, EARLIER_INSTALLMENT_OPEN (CURRENT only), NO_SIGNED_CARD,
     *     BALANCE_TOO_LOW, DEBIT_REFUSED
     */
    public Repayment pay(long accountId, String installmentId, RepaymentScope scope) {
        InstallmentOfLoan target = loans.getInstallment(accountId, installmentId);
        RepaymentRow left = mapper.findOpen(target.loan().id());
        if (left != null && ask(left).status() != RepaymentStatus.FAILED) {
            return current(left).toRepayment();
        }
        BankCard card = signedCard(accountId);
        Payer payer = borrowers.payer(accountId, card);
        RepaymentBook.Opened opened =
                book.open(target.loan().id(), target.installment().id(), scope);
        if (opened.isNew()) {
            send(opened.order(), payer, Objects.requireNonNull(card.agreementNo()));
        }
        return current(opened.order()).toRepayment();
    }

    private BankCard signedCard(long accountId) {
        return cards.findDefault(accountId)
                .filter(card -> card.agreementNo() != null)
                .orElseThrow(() -> new LendingException(RepaymentError.NO_SIGNED_CARD));
    }

    /** The plan is authorised for this one payment, since penalty and settlements are no part of any earlier plan. */
    private void send(RepaymentRow order, Payer payer, String agreementNo) {
        LocalDate today = time.dayOf(order.orderedAt());
        ChannelReply reply = gateway.authorise(new RepaymentPlan(
                payer.userId(), order.orderNo(), agreementNo, List.of(new RepaymentPlan.Item(today, order.amount()))));
        if (reply.verdict() != ChannelReply.Verdict.DONE) {
            fail(order, reply.code(), RepaymentError.DEBIT_REFUSED);
        }
        take(
                order,
                gateway.debit(new InstallmentDebit(
                        order.orderNo(),
                        order.orderedAt(),
                        payer,
                        order.orderNo(),
                        agreementNo,
                        today,
                        order.amount(),
                        GOODS,
                        notifyUrl)));
    }

    private void take(RepaymentRow order, DebitResult result) {
        if (result instanceof DebitResult.Paid paid) {
            take(paid.state());
        } else if (result instanceof DebitResult.Refused refused) {
            fail(order, refused.code(), error(refused.reason()));
        } else if (result instanceof DebitResult.PlanNotAuthorised refused) {
            fail(order, refused.code(), RepaymentError.DEBIT_REFUSED);
        } else if (result instanceof DebitResult.MaySendAgain notTaken) {
            fail(order, notTaken.code(), RepaymentError.DEBIT_REFUSED);
        }
    }

    private static RepaymentError error(DebitResult.Reason reason) {
        return switch (reason) {
            case BALANCE_TOO_LOW -> RepaymentError.BALANCE_TOO_LOW;
            case OTHER -> RepaymentError.DEBIT_REFUSED;
        };
    }

    private void fail(RepaymentRow order, String code, RepaymentError error) {
        book.failed(order.orderNo(), code);
        throw new LendingException(error);
    }

    /** Books what LianLian says. @return whether nobody has to look at it */
    private boolean take(OrderState state) {
        Optional<PaymentAlert.Kind> trouble = Optional.empty();
        switch (state.status()) {
            case SUCCEEDED -> trouble = book.paid(state);
            case FAILED -> book.failed(state.orderNo(), state.code());
            case REVERSED -> trouble = reversed(state);
            case NO_SUCH_ORDER -> giveUpIfLost(state);
            case IN_PROGRESS, NEEDS_CONFIRMATION, UNKNOWN -> {}
        }
        trouble.ifPresent(kind -> alerts.raise(kind, state.orderNo(), "repayment, LianLian says " + state.code()));
        return trouble.isEmpty();
    }

    /** A refund that nobody here asked for: an open order is over, a booked one is for a person to look at. */
    private Optional<PaymentAlert.Kind> reversed(OrderState state) {
        book.failed(state.orderNo(), state.code());
        RepaymentRow order = mapper.find(state.orderNo());
        return order != null && order.status() == RepaymentStatus.PAID
                ? Optional.of(PaymentAlert.Kind.REPAYMENT_RETURNED)
                : Optional.empty();
    }

    private void giveUpIfLost(OrderState state) {
        RepaymentRow order = mapper.find(state.orderNo());
        if (order != null && order.orderedAt().plus(lostAfter).isBefore(time.now())) {
            book.failed(state.orderNo(), state.code());
        }
    }

    /**
     * What {@link #pay} would take today.
     *
     * @throws LendingException INSTALLMENT_UNKNOWN, ALREADY_PAID, EARLIER_INSTALLMENT_OPEN
     */
    public AmountDue due(long accountId, String installmentId, RepaymentScope scope) {
        InstallmentOfLoan target = loans.getInstallment(accountId, installmentId);
        return AmountDue.of(Claim.of(
                scope,
                loanBook.listUnpaid(target.loan().id()),
                target.installment().id(),
                time.today()));
    }

    /** Whether a payment of the loan is on its way whose end is not known. */
    public boolean isOpen(long loanId) {
        return mapper.findOpen(loanId) != null;
    }

    /**
     * What an account has paid, newest first.
     *
     * @param pageNumber from 1
     * @param pageSize 1 to 100
     */
    public Page<Repayment> page(long accountId, int pageNumber, int pageSize) {
        long before = (pageNumber - 1L) * pageSize;
        List<Repayment> items = mapper.listOfAccount(accountId, before, pageSize).stream()
                .map(RepaymentRow::toRepayment)
                .toList();
        return new Page<>(items, mapper.countOfAccount(accountId));
    }

    /**
     * Takes a notification's raw body; the same one may come any number of times.
     *
     * @return whether LianLian shall stop sending it (answer 0000): it is booked, or was before; false if it is not
     *     LianLian's word, or not about an order of ours with this amount
     */
    public boolean takeNotification(String body) {
        Optional<OrderState> state = gateway.readNotification(body);
        if (state.isEmpty()) {
            alerts.raiseForged(NOTIFY_PATH);
        }
        return state.isPresent() && take(state.get());
    }

    /**
     * An operator gives an order up whose money came in and fits nothing that is owed: it goes back to the payer by hand, and
     * the loan can be paid again.
     *
     * @throws LendingException NOTHING_TO_GIVE_UP unless the order is open and DOES_NOT_FIT was raised for it
     */
    public void giveUp(String orderNo, Actor operator) {
        if (!alerts.isRaised(PaymentAlert.Kind.DOES_NOT_FIT, orderNo) || !book.giveUp(orderNo)) {
            throw new LendingException(RepaymentError.NOTHING_TO_GIVE_UP);
        }
        LOG.info("{} gives repayment {} up", operator, orderNo);
        alerts.markHandled(PaymentAlert.Kind.DOES_NOT_FIT, orderNo, operator);
    }

    /** Asks for the end of every open order that is due to be asked. */
    @Scheduled(initialDelayString = "${lending.sweep-seconds}000", fixedDelayString = "${lending.sweep-seconds}000")
    public void sweep() {
        mapper.listToAsk(time.now(), BATCH).forEach(this::tryToAsk);
    }

    private void tryToAsk(RepaymentRow order) {
        try {
            ask(order);
        } catch (RuntimeException failure) {
            LOG.error("repayment {} is left for the next sweep", order.id(), failure);
        }
    }

    /** When to ask next is written before the question, so that a question that kills us is not asked at once again. */
    private RepaymentRow ask(RepaymentRow order) {
        mapper.askLater(order.id(), order.code(), Questions.whileOpen(order.asked(), time.now()));
        take(gateway.query(order.orderNo(), order.orderedAt()));
        return current(order);
    }

    private RepaymentRow current(RepaymentRow order) {
        return Objects.requireNonNull(mapper.find(order.orderNo()));
    }

    /** All payment orders of a loan, newest first, 200 at most. */
    public List<Repayment> list(long loanId) {
        return mapper.listOfLoan(loanId).stream().map(RepaymentRow::toRepayment).toList();
    }

    /**
     * Those whose end is not known, oldest first.
     *
     * @param after the last id of the page before, 0 for the first
     */
    public List<Repayment> listOpen(long after, int limit) {
        return mapper.listOpen(after, limit).stream()
                .map(RepaymentRow::toRepayment)
                .toList();
    }
}
