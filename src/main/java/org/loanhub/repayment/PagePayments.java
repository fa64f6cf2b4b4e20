package org.loanhub.repayment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loanhub.application.ApplicationError;
import org.loanhub.application.ApplicationService;
import org.loanhub.application.LoanApplication;
import org.loanhub.gateway.OrderState;
import org.loanhub.gateway.OrderStatus;
import org.loanhub.gateway.PagePayment;
import org.loanhub.gateway.PageRequest;
import org.loanhub.gateway.RepaymentGateway;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;
import org.loanhub.kyc.BankCard;
import org.loanhub.kyc.BankCardService;
import org.loanhub.loan.Borrowers;
import org.loanhub.loan.Loan;
import org.loanhub.loan.Loans;
import org.loanhub.loan.PaymentAlert;
import org.loanhub.loan.PaymentAlerts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes repayments that borrowers make on LianLian's own page. Money is booked by a notification or a query only, never by the
 * browser's return. Refuses to run inside a transaction.
 */
@Service
@Transactional(propagation = Propagation.NEVER)
public class PagePayments {

    private static final Logger LOG = LoggerFactory.getLogger(PagePayments.class);
    private static final int BATCH = 100;
    private static final Duration WHILE_YOUNG = Duration.ofMinutes(3);
    private static final Duration LATER = Duration.ofMinutes(30);

    /** LianLian's word for an order whose page was opened and not paid. */
    private static final String NOT_PAID_YET = "WAITING";

    private final PagePaymentBook book;
    private final PagePaymentMapper mapper;
    private final ApplicationService applications;
    private final Loans loans;
    private final Borrowers borrowers;
    private final BankCardService cards;
    private final RepaymentGateway gateway;
    private final PaymentAlerts alerts;
    private final BusinessTime time;

    PagePayments(
            PagePaymentBook book,
            PagePaymentMapper mapper,
            ApplicationService applications,
            Loans loans,
            Borrowers borrowers,
            BankCardService cards,
            RepaymentGateway gateway,
            PaymentAlerts alerts,
            BusinessTime time) {
        this.book = book;
        this.mapper = mapper;
        this.applications = applications;
        this.loans = loans;
        this.borrowers = borrowers;
        this.cards = cards;
        this.gateway = gateway;
        this.alerts = alerts;
        this.time = time;
    }

    /**
     * The form with which the borrower's browser goes to the page. An order that is younger than two hours and not paid is
     * offered again with its amount refreshed; what may have been paid already is asked for first.
     *
     * @param couponId null for none
     * @throws LendingException APPLICATION_UNKNOWN also if it is another account's; NOT_OWED, NO_SIGNED_CARD, PAYMENT_RUNNING,
     *     ALREADY_PAID, COUPON_UNKNOWN, COUPON_NOT_USABLE
     */
    public PageRequest open(long accountId, long applicationId, @Nullable Long couponId, PageVisit visit) {
        Loan loan = owedLoan(accountId, applicationId);
        BankCard card =
                cards.findDefault(accountId).orElseThrow(() -> new LendingException(RepaymentError.NO_SIGNED_CARD));
        requireUnpaid(mapper.findOpen(loan.id()));
        PagePaymentRow order = order(loan, couponId);
        String agreementNo = card.agreementNo();
        return gateway.paymentPage(new PagePayment(
                order.orderNo(),
                order.orderedAt(),
                borrowers.payer(accountId, card),
                order.amount(),
                visit.goods(),
                visit.info(),
                agreementNo == null ? "" : agreementNo,
                timeLeft(order),
                visit.notifyUrl(),
                visit.returnUrl()));
    }

    /** LianLian counts whole minutes. */
    private Duration timeLeft(PagePaymentRow order) {
        Duration left = Duration.between(time.now(), order.endOfLife());
        return left.compareTo(PagePaymentRow.GRACE) < 0 ? PagePaymentRow.GRACE : left;
    }

    private Loan owedLoan(long accountId, long applicationId) {
        LoanApplication application = applications.get(applicationId);
        if (application.accountId() != accountId) {
            throw new LendingException(ApplicationError.APPLICATION_UNKNOWN);
        }
        if (!application.status().isOwed()) {
            throw new LendingException(PagePaymentError.NOT_OWED);
        }
        return loans.findByApplication(applicationId)
                .orElseThrow(() -> new LendingException(PagePaymentError.NOT_OWED));
    }

    /** An order whose time is over must not be replaced while it may still turn out to be paid. */
    private void requireUnpaid(@Nullable PagePaymentRow open) {
        if (open == null) {
            return;
        }
        OrderState state = ask(open);
        boolean mayBePaid = state.status() == OrderStatus.UNKNOWN
                || state.status() == OrderStatus.IN_PROGRESS
                        && (open.pageMayBeOpen(time.now()) || !state.code().equals(NOT_PAID_YET));
        if (mayBePaid && !open.isYoung(time.now())) {
            throw new LendingException(PagePaymentError.PAYMENT_RUNNING);
        }
    }

    /** Two requests at once may make the same order: then the second takes the first one's. */
    private PagePaymentRow order(Loan loan, @Nullable Long couponId) {
        try {
            return book.open(loan.id(), couponId);
        } catch (DuplicateKeyException taken) {
            return book.open(loan.id(), couponId);
        }
    }

    /**
     * Takes a notification's raw body; the same one may come any number of times.
     *
     * @param path where it came in, for operators
     * @return whether LianLian shall stop sending it (answer 0000): it is booked, was before, or waits for an operator;
     *     false if it is not proven to come from LianLian, or not about an order of ours with this amount
     */
    public boolean takeNotification(String path, String body) {
        Optional<OrderState> state = gateway.readNotification(body);
        if (state.isEmpty()) {
            alerts.raiseForged(path);
            return false;
        }
        return take(state.get())
                .filter(kind -> kind == PaymentAlert.Kind.UNKNOWN_ORDER || kind == PaymentAlert.Kind.WRONG_AMOUNT)
                .isEmpty();
    }

    /**
     * Reads what the browser brought back. It books nothing, but it is a reason to ask.
     *
     * @param resData empty if there was none
     */
    public PageReturn finish(String resData) {
        return gateway.readReturn(resData)
                .map(state -> mapper.find(state.orderNo()))
                .map(this::outcome)
                .orElseGet(() -> new PageReturn(PageReturn.Outcome.UNKNOWN, Money.ZERO));
    }

    private PageReturn outcome(PagePaymentRow order) {
        if (order.status() == PagePaymentStatus.OPEN) {
            ask(order);
        }
        PagePaymentStatus status =
                Objects.requireNonNull(mapper.find(order.orderNo())).status();
        return switch (status) {
            case PAID -> new PageReturn(PageReturn.Outcome.PAID, order.amount());
            case OPEN, CLOSED -> new PageReturn(PageReturn.Outcome.CONFIRMING, order.amount());
        };
    }

    /** What an account has paid back, by whatever way, the newest first. */
    public List<PaidRecord> listPaid(long accountId, int offset, int limit) {
        return mapper.listPaid(accountId, offset, limit);
    }

    /** Asks for the end of every open order that is due to be asked. */
    @Scheduled(initialDelayString = "${lending.sweep-seconds}000", fixedDelayString = "${lending.sweep-seconds}000")
    public void sweep() {
        mapper.listToAsk(time.now(), BATCH).forEach(this::tryToAsk);
    }

    /** Asks for the end of every open order, whenever it was asked last. */
    public void askAll() {
        List<PagePaymentRow> open = mapper.listOpen(0, BATCH);
        while (!open.isEmpty()) {
            open.forEach(this::tryToAsk);
            open = mapper.listOpen(open.get(open.size() - 1).id(), BATCH);
        }
    }

    private void tryToAsk(PagePaymentRow order) {
        try {
            ask(order);
        } catch (RuntimeException failure) {
            LOG.error("payment {} is left for the next sweep", order.id(), failure);
        }
    }

    /**
     * When to ask next is written before the question, so that a query during which the server dies is not repeated at
     * once.
     */
    private OrderState ask(PagePaymentRow order) {
        Instant now = time.now();
        mapper.askLater(order.id(), now.plus(order.isYoung(now) ? WHILE_YOUNG : LATER));
        OrderState state = gateway.query(order.orderNo(), order.orderedAt());
        take(state);
        boolean unpaid = state.status() == OrderStatus.NO_SUCH_ORDER || state.status() == OrderStatus.IN_PROGRESS;
        if (unpaid && order.isHopeless(now)) {
            book.close(order.orderNo(), state.code());
        }
        return state;
    }

    /** Books what LianLian says. @return what a person has to look at */
    private Optional<PaymentAlert.Kind> take(OrderState state) {
        Optional<PaymentAlert.Kind> trouble = Optional.empty();
        switch (state.status()) {
            case SUCCEEDED -> trouble = book.paid(state);
            case FAILED -> book.close(state.orderNo(), state.code());
            case REVERSED -> trouble = reversed(state);
            case IN_PROGRESS, NEEDS_CONFIRMATION, NO_SUCH_ORDER, UNKNOWN -> {}
        }
        trouble.ifPresent(
                kind -> alerts.raise(kind, state.orderNo(), "payment on the page, LianLian says " + state.code()));
        return trouble;
    }

    /** A refund that nobody here asked for: an open order is over, a booked one is for a person to look at. */
    private Optional<PaymentAlert.Kind> reversed(OrderState state) {
        book.close(state.orderNo(), state.code());
        PagePaymentRow order = mapper.find(state.orderNo());
        return order != null && order.status() == PagePaymentStatus.PAID
                ? Optional.of(PaymentAlert.Kind.REPAYMENT_RETURNED)
                : Optional.empty();
    }

    /** All payments of a loan on the page, newest first, 200 at most. */
    public List<PageOrder> list(long loanId) {
        return mapper.listOfLoan(loanId).stream().map(PagePaymentRow::toOrder).toList();
    }

    /**
     * Those that may still be paid, oldest first.
     *
     * @param after the last id of the page before, 0 for the first
     */
    public List<PageOrder> listOpen(long after, int limit) {
        return mapper.listOpen(after, limit).stream()
                .map(PagePaymentRow::toOrder)
                .toList();
    }
}
