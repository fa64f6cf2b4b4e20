package org.loanhub.repayment;

import java.util.List;
import java.util.Optional;
import org.loanhub.gateway.OrderState;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LendingException;
import org.loanhub.loan.Installment;
import org.loanhub.loan.InstallmentShare;
import org.loanhub.loan.Loan;
import org.loanhub.loan.LoanAccounting;
import org.loanhub.loan.LoanError;
import org.loanhub.payment.NewPaymentOrder;
import org.loanhub.payment.PaymentNotice;
import org.loanhub.payment.PaymentOrder;
import org.loanhub.payment.PaymentOrders;
import org.loanhub.payment.PaymentOwner;
import org.loanhub.payment.PaymentPurpose;
import org.loanhub.transaction.RetriedTransaction;
import org.springframework.stereotype.Component;

/** Begins debits, and books those that were taken. */
@Component
class DebitOwner implements PaymentOwner {

    private final PaymentOrders orders;
    private final RepaymentMapper mapper;
    private final LoanAccounting loans;
    private final LoanReplay replay;
    private final ReceiptBooking receipts;
    private final BusinessTime time;

    DebitOwner(
            PaymentOrders orders,
            RepaymentMapper mapper,
            LoanAccounting loans,
            LoanReplay replay,
            ReceiptBooking receipts,
            BusinessTime time) {
        this.orders = orders;
        this.mapper = mapper;
        this.loans = loans;
        this.replay = replay;
        this.receipts = receipts;
        this.time = time;
    }

    /**
     * Stores an order for what is owed now. If the loan has an open order already, that is returned.
     *
     * @param cardId which is debited
     * @throws LendingException LOAN_UNKNOWN, ALREADY_PAID, EARLIER_INSTALLMENT_OPEN
     */
    @RetriedTransaction
    public Begun begin(long loanId, long installmentId, RepaymentScope scope, long cardId) {
        Loan loan = loans.lock(loanId).orElseThrow(() -> new LendingException(LoanError.LOAN_UNKNOWN));
        Optional<PaymentOrder> open = orders.findOpen(purpose(), loanId);
        if (open.isPresent()) {
            return new Begun(open.get(), false);
        }
        replay.bringUpTo(loan, time.today());
        List<InstallmentShare> due = DueParts.of(scope, loans.listUnpaid(loanId), installmentId, time.today());
        var amount = AmountDue.of(due).total();
        PaymentOrder order = orders.open(new NewPaymentOrder(purpose(), loanId, loan.accountId(), amount, cardId));
        mapper.insert(order, scope, scope == RepaymentScope.ALL ? 0 : number(loanId, installmentId), amount);
        return new Begun(order, true);
    }

    /** @param isNew whether it was stored just now, and is to be sent */
    record Begun(PaymentOrder order, boolean isNew) {}

    private int number(long loanId, long installmentId) {
        return loans.listUnpaid(loanId).stream()
                .filter(installment -> installment.id() == installmentId)
                .mapToInt(Installment::number)
                .findFirst()
                .orElse(0);
    }

    /** The loan's order whose end is not known. */
    Optional<PaymentOrder> findOpen(long loanId) {
        return orders.findOpen(purpose(), loanId);
    }

    @Override
    public PaymentPurpose purpose() {
        return PaymentPurpose.DEBIT;
    }

    @Override
    public void lock(long loanId) {
        loans.lock(loanId);
    }

    @Override
    public Optional<PaymentNotice> succeeded(PaymentOrder order, OrderState state) {
        return receipts.take(order, state, () -> ReceiptIntent.of(mapper.getByOrder(order.id())));
    }

    /** Nothing was taken, and nothing is to be undone. */
    @Override
    public void failed(PaymentOrder order, String code) {}

    @Override
    public Optional<PaymentNotice> reversed(PaymentOrder order, String code) {
        return receipts.takeBack(order);
    }
}
