package org.loanhub.loan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loanhub.application.ApplicationService;
import org.loanhub.application.LoanApplication;
import org.loanhub.application.Reason;
import org.loanhub.application.ReasonCode;
import org.loanhub.application.Reasons;
import org.loanhub.gateway.OrderState;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kyc.BankCard;
import org.loanhub.ledger.MoneyTransaction;
import org.springframework.stereotype.Component;

/**
 * Writes pay-out orders and what became of them, each step in one transaction that locks the order first. What a step
 * answers is what a person has to look at; empty if all is well, also when it was done before.
 */
@Component
class DisbursementBook {


    /** Takes the place of LianLian's code where LianLian was not asked. */
    static final String NO_CARD = "NO_CARD";

    private static final int CARD_DIGITS = 4;
    private static final Duration FIRST_QUESTION = Duration.ofSeconds(15);

    private final DisbursementMapper mapper;
    private final LoanMapper loans;
    private final LoanOpening opening;
    private final ApplicationService applications;
    private final BorrowerMessages messages;
    private final OrderNumbers numbers;
    private final BusinessTime time;

    DisbursementBook(
            DisbursementMapper mapper,
            LoanMapper loans,
            LoanOpening opening,
            ApplicationService applications,
            BorrowerMessages messages,
            OrderNumbers numbers,
            BusinessTime time) {
        this.mapper = mapper;
        this.loans = loans;
        this.opening = opening;
        this.applications = applications;
        this.messages = messages;
        this.numbers = numbers;
        this.time = time;
    }

    /**
     * Stores an order that is sent next.
     *
     * @return empty if the application is no longer in {@code from}: somebody else pays it out
     */
    @MoneyTransaction
    public Optional<DisbursementRow> open(
            LoanApplication application, LoanStatus from, Optional<BankCard> card, Actor changedBy) {
        if (!applications.advance(application, from, LoanStatus.DISBURSING, changedBy, Reasons.NONE)) {
            return Optional.empty();
        }
        Instant now = time.now();
        String orderNo = numbers.next();
        mapper.insert(
                orderNo,
                application.id(),
                application.accountId(),
                application.amount(),
                card.map(BankCard::id).orElse(null),
                card.map(found -> found.cardNo().tail(CARD_DIGITS)).orElse(""),
                now,
                now.plus(FIRST_QUESTION));
        return Optional.ofNullable(mapper.find(orderNo));
    }

    /** The money has moved: the loan begins. */
    @MoneyTransaction
    public Optional<PaymentAlert.Kind> paid(OrderState state) {
        DisbursementRow order = mapper.lock(state.orderNo());
        if (order == null) {
            return Optional.of(PaymentAlert.Kind.UNKNOWN_ORDER);
        }
        if (!order.amount().equals(state.amount())) {
            return Optional.of(PaymentAlert.Kind.WRONG_AMOUNT);
        }
        return switch (order.status()) {
            case PAID, REVERSED -> Optional.empty();
            case FAILED -> Optional.of(PaymentAlert.Kind.PAID_AFTER_FAILURE);
            case OPEN, NEEDS_CONFIRMATION -> {
                begin(order, state);
                yield Optional.empty();
            }
        };
    }

    private void begin(DisbursementRow order, OrderState state) {
        Instant now = time.now();
        LoanApplication application = applications.get(order.applicationId());
        advance(application, order, LoanStatus.DISBURSING, LoanStatus.ACTIVE, Reasons.NONE);
        opening.open(application, order, startsOn(order, state.settledOn()), now);
        mapper.end(order.id(), DisbursementStatus.PAID, state.code(), state.channelTxnNo(), tomorrow(now), now);
        messages.paidOut(application, order);
    }

    /** The day LianLian names, if the order was there and it is not to come; else today. */
    private LocalDate startsOn(DisbursementRow order, @Nullable LocalDate settledOn) {
        LocalDate today = time.today();
        LocalDate orderedOn = time.dayOf(order.orderedAt());
        boolean plausible = settledOn != null && !settledOn.isBefore(orderedOn) && !settledOn.isAfter(today);
        return plausible ? Objects.requireNonNull(settledOn) : today;
    }

    /** The order was not taken, or is given up. One that was paid meanwhile stays paid. */
    @MoneyTransaction
    public void refused(String orderNo, String code) {
        DisbursementRow order = mapper.lock(orderNo);
        if (order != null && isOpen(order)) {
            giveUp(order, DisbursementStatus.FAILED, code);
        }
    }

    /**
     * LianLian says that the order will never be paid, or that the money went back: for one that was paid, both mean that
     * it came back.
     *
     * @param status FAILED or REVERSED
     */
    @MoneyTransaction
    public Optional<PaymentAlert.Kind> notPaid(String orderNo, DisbursementStatus status, String code) {
        DisbursementRow order = mapper.lock(orderNo);
        if (order == null) {
            return Optional.of(PaymentAlert.Kind.UNKNOWN_ORDER);
        }
        if (order.status() == DisbursementStatus.PAID) {
            return takeBack(order, code);
        }
        if (isOpen(order)) {
            giveUp(order, status, code);
        }
        return Optional.empty();
    }

    private static boolean isOpen(DisbursementRow order) {
        return order.status() == DisbursementStatus.OPEN || order.status() == DisbursementStatus.NEEDS_CONFIRMATION;
    }

    private Optional<PaymentAlert.Kind> takeBack(DisbursementRow order, String code) {
        LoanRow loan = loans.lockByDisbursement(order.applicationId(), order.id());
        if (loan == null || !opening.undo(loan, order, time.now())) {
            return Optional.of(PaymentAlert.Kind.REVERSED_AFTER_REPAYMENT);
        }
        LoanApplication application = applications.get(order.applicationId());
        advance(application, order, application.status(), LoanStatus.DISBURSEMENT_FAILED, refusal(code));
        end(order, DisbursementStatus.REVERSED, code);
        return Optional.empty();
    }

    private void giveUp(DisbursementRow order, DisbursementStatus status, String code) {
        LoanApplication application = applications.get(order.applicationId());
        advance(application, order, LoanStatus.DISBURSING, LoanStatus.DISBURSEMENT_FAILED, refusal(code));
        end(order, status, code);
    }

    private static Reasons refusal(String code) {
        return Reasons.of(code.equals(NO_CARD) ? Reason.of(ReasonCode.NO_CARD) : Reason.of(ReasonCode.DISBURSEMENT_REFUSED, code));
    }

    private void advance(
            LoanApplication application, DisbursementRow order, LoanStatus from, LoanStatus to, Reasons reasons) {
        if (!applications.advance(application, from, to, Actor.SYSTEM, reasons)) {
            throw new IllegalStateException("application " + order.applicationId() + " is not " + from
                    + ", although its order " + order.orderNo() + " is locked");
        }
    }

    private void end(DisbursementRow order, DisbursementStatus status, String code) {
        mapper.end(order.id(), status, code, null, null, time.now());
    }

    /** A failed pay-out is not tried again. @return false if it has not failed */
    @MoneyTransaction
    public boolean cancel(long applicationId, Actor operator) {
        return applications.advance(applicationId, LoanStatus.DISBURSEMENT_FAILED, LoanStatus.CANCELLED, operator, Reasons.NONE);
    }

    private static Instant tomorrow(Instant now) {
        return now.plus(1, ChronoUnit.DAYS);
    }
}
