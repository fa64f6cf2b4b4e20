package org.loanhub.repayment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loanhub.application.ApplicationError;
import org.loanhub.application.ApplicationService;
import org.loanhub.application.LoanApplication;
import org.loanhub.gateway.CashierRedirect;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;
import org.loanhub.loan.Loan;
import org.loanhub.loan.LoanService;
import org.loanhub.payment.CardPayer;
import org.loanhub.payment.CashierPages;
import org.loanhub.payment.CashierVisit;
import org.loanhub.payment.Payers;
import org.loanhub.payment.PaymentOrder;
import org.loanhub.payment.PaymentOrderStatus;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes repayments that borrowers make on LianLian's own page. Money is booked by a notification or a query only, never by the
 * browser's return. Refuses to run inside a transaction.
 */
@Service
@Transactional(propagation = Propagation.NEVER)
public class CashierService {

    private final CashierOwner owner;
    private final CashierPages pages;
    private final CashierPaymentMapper mapper;
    private final RepaymentMapper repayments;
    private final ApplicationService applications;
    private final LoanService loans;
    private final Payers payers;

    CashierService(
            CashierOwner owner,
            CashierPages pages,
            CashierPaymentMapper mapper,
            RepaymentMapper repayments,
            ApplicationService applications,
            LoanService loans,
            Payers payers) {
        this.owner = owner;
        this.pages = pages;
        this.mapper = mapper;
        this.repayments = repayments;
        this.applications = applications;
        this.loans = loans;
        this.payers = payers;
    }

    /**
     * The form with which the borrower's browser goes to the page. An order that is younger than two hours and not paid is
     * offered again with its amount refreshed; what may have been paid already is asked for first.
     *
     * @param couponId null for none
     * @throws LendingException APPLICATION_UNKNOWN also if it is another account's; NOT_OWED, NO_SIGNED_CARD, PAYMENT_RUNNING,
     *     ALREADY_PAID, COUPON_UNKNOWN, COUPON_NOT_USABLE
     */
    public CashierRedirect open(long accountId, long applicationId, @Nullable Long couponId, CashierVisit visit) {
        Loan loan = owedLoan(accountId, applicationId);
        CardPayer payer = payers.findWithDefaultCard(accountId)
                .orElseThrow(() -> new LendingException(RepaymentError.NO_SIGNED_CARD));
        if (owner.findOpen(loan.id()).filter(pages::mayBePaidLate).isPresent()) {
            throw new LendingException(CashierError.PAYMENT_RUNNING);
        }
        PaymentOrder order = begin(loan, couponId);
        return pages.redirect(order, payer.payer(), payer.agreementNo(), visit);
    }

    /**
     * Reads what the browser brought back. It books nothing, but it is a reason to ask.
     *
     * @param resData empty if there was none
     */
    public CashierReturn finish(String resData) {
        Optional<PaymentOrder> order = pages.finish(resData);
        return order.map(found -> new CashierReturn(outcome(found), found.amount()))
                .orElseGet(() -> new CashierReturn(CashierReturn.Outcome.UNKNOWN, Money.ZERO));
    }

    /** What an account has paid back, by whatever way, the newest first. */
    public List<PaidRecord> listPaid(long accountId, int offset, int limit) {
        return repayments.listPaid(accountId, offset, limit);
    }

    /** All payments of a loan on the page, newest first, 200 at most. */
    public List<CashierPayment> list(long loanId) {
        return mapper.listOfLoan(loanId);
    }

    /**
     * Those that may still be paid, oldest first.
     *
     * @param after the last id of the page before, 0 for the first
     */
    public List<CashierPayment> listOpen(long after, int limit) {
        return mapper.listOpen(after, limit);
    }

    private Loan owedLoan(long accountId, long applicationId) {
        LoanApplication application = applications.get(applicationId);
        if (application.accountId() != accountId) {
            throw new LendingException(ApplicationError.APPLICATION_UNKNOWN);
        }
        if (!application.status().isOwed()) {
            throw new LendingException(CashierError.NOT_OWED);
        }
        return loans.findByApplication(applicationId).orElseThrow(() -> new LendingException(CashierError.NOT_OWED));
    }

    /** Two requests at once may make the same order: then the second takes the first one's. */
    private PaymentOrder begin(Loan loan, @Nullable Long couponId) {
        try {
            return owner.begin(loan.id(), couponId);
        } catch (DuplicateKeyException taken) {
            return owner.begin(loan.id(), couponId);
        }
    }

    private static CashierReturn.Outcome outcome(PaymentOrder order) {
        return order.status() == PaymentOrderStatus.SUCCEEDED
                ? CashierReturn.Outcome.PAID
                : CashierReturn.Outcome.CONFIRMING;
    }
}
