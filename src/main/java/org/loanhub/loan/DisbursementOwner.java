package org.loanhub.loan;

import java.time.LocalDate;
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
import org.loanhub.payment.DisbursementSender;
import org.loanhub.payment.NewPaymentOrder;
import org.loanhub.payment.PaymentAlert;
import org.loanhub.payment.PaymentNotice;
import org.loanhub.payment.PaymentOrder;
import org.loanhub.payment.PaymentOrders;
import org.loanhub.payment.PaymentOwner;
import org.loanhub.payment.PaymentPurpose;
import org.loanhub.transaction.RetriedTransaction;
import org.springframework.stereotype.Component;

/** Begins disbursements, and knows what their end means: a loan begins, does not begin, or has never been. */
@Component
class DisbursementOwner implements PaymentOwner {

    private static final int CARD_DIGITS = 4;

    private final PaymentOrders orders;
    private final DisbursementMapper mapper;
    private final LoanMapper loans;
    private final LoanOpening opening;
    private final ApplicationService applications;
    private final BorrowerMessages messages;
    private final BusinessTime time;

    DisbursementOwner(
            PaymentOrders orders,
            DisbursementMapper mapper,
            LoanMapper loans,
            LoanOpening opening,
            ApplicationService applications,
            BorrowerMessages messages,
            BusinessTime time) {
        this.orders = orders;
        this.mapper = mapper;
        this.loans = loans;
        this.opening = opening;
        this.applications = applications;
        this.messages = messages;
        this.time = time;
    }

    /**
     * Stores an order that is sent next.
     *
     * @return empty if the application is no longer in {@code from}: somebody else pays it out
     */
    @RetriedTransaction
    public Optional<PaymentOrder> begin(
            LoanApplication application, LoanStatus from, Optional<BankCard> card, Actor changedBy) {
        if (!applications.advance(application, from, LoanStatus.DISBURSING, changedBy, Reasons.NONE)) {
            return Optional.empty();
        }
        PaymentOrder order = orders.open(new NewPaymentOrder(
                purpose(),
                application.id(),
                application.accountId(),
                application.amount(),
                card.map(BankCard::id).orElse(null)));
        mapper.insert(
                order.id(),
                application.id(),
                card.map(found -> found.cardNo().tail(CARD_DIGITS)).orElse(""));
        return Optional.of(order);
    }

    /** A failed disbursement is not tried again. @return false if it has not failed */
    @RetriedTransaction
    public boolean cancel(long applicationId, Actor operator) {
        return applications.advance(
                applicationId, LoanStatus.DISBURSEMENT_FAILED, LoanStatus.CANCELLED, operator, Reasons.NONE);
    }

    @Override
    public PaymentPurpose purpose() {
        return PaymentPurpose.DISBURSEMENT;
    }

    /** Until the money has gone out there is no loan, and nothing to lock. */
    @Override
    public void lock(long applicationId) {
        loans.lockByApplication(applicationId);
    }

    /** The loan begins. */
    @Override
    public Optional<PaymentNotice> succeeded(PaymentOrder order, OrderState state) {
        LoanApplication application = applications.get(order.subjectId());
        DisbursementRow disbursement = mapper.getByOrder(order.id());
        advance(application, order, LoanStatus.DISBURSING, LoanStatus.ACTIVE, Reasons.NONE);
        opening.open(application, disbursement.id(), startsOn(order, state.settledOn()));
        messages.paidOut(application, disbursement.cardTail());
        return Optional.empty();
    }

    /** The day LianLian names, if the order was there and it is not to come; else today. */
    private LocalDate startsOn(PaymentOrder order, @Nullable LocalDate settledOn) {
        LocalDate today = time.today();
        LocalDate orderedOn = time.dayOf(order.orderedAt());
        boolean plausible = settledOn != null && !settledOn.isBefore(orderedOn) && !settledOn.isAfter(today);
        return plausible ? Objects.requireNonNull(settledOn) : today;
    }

    @Override
    public void failed(PaymentOrder order, String code) {
        LoanApplication application = applications.get(order.subjectId());
        advance(application, order, LoanStatus.DISBURSING, LoanStatus.DISBURSEMENT_FAILED, refusal(code));
    }

    /** The loan has never been, unless something of it was repaid. */
    @Override
    public Optional<PaymentNotice> reversed(PaymentOrder order, String code) {
        long disbursementId = mapper.getByOrder(order.id()).id();
        LoanRow loan = loans.lockByApplication(order.subjectId());
        if (loan == null || loan.disbursementId() != disbursementId || !opening.undo(loan)) {
            return Optional.of(PaymentNotice.notBooked(PaymentAlert.Kind.REVERSED_AFTER_REPAYMENT));
        }
        LoanApplication application = applications.get(order.subjectId());
        advance(application, order, application.status(), LoanStatus.DISBURSEMENT_FAILED, refusal(code));
        return Optional.empty();
    }

    private static Reasons refusal(String code) {
        return Reasons.of(
                code.equals(DisbursementSender.NO_CARD)
                        ? Reason.of(ReasonCode.NO_CARD)
                        : Reason.of(ReasonCode.DISBURSEMENT_REFUSED, code));
    }

    private void advance(
            LoanApplication application, PaymentOrder order, LoanStatus from, LoanStatus to, Reasons reasons) {
        if (!applications.advance(application, from, to, Actor.SYSTEM, reasons)) {
            throw new IllegalStateException("application " + order.subjectId() + " is not " + from
                    + ", although its order " + order.orderNo() + " is locked");
        }
    }
}
