package org.loanhub.repayment;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loanhub.gateway.OrderState;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.GeneratedId;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;
import org.loanhub.ledger.Ledger;
import org.loanhub.ledger.MoneyTransaction;
import org.loanhub.ledger.WalletKind;
import org.loanhub.loan.InstallmentShare;
import org.loanhub.loan.Loan;
import org.loanhub.loan.LoanBook;
import org.loanhub.loan.LoanError;
import org.loanhub.loan.OrderNumbers;
import org.loanhub.loan.PaymentAlert;
import org.springframework.stereotype.Component;

/** Writes payment orders and books them, each step in one transaction that locks loan, then order, then wallets. */
@Component
class RepaymentBook {

    /** Stands where LianLian's last word does. */
    private static final String GIVEN_UP = "GIVEN_UP";

    private static final Duration FIRST_QUESTION = Duration.ofSeconds(15);

    private final RepaymentMapper mapper;
    private final LoanBook loans;
    private final Ledger ledger;
    private final OrderNumbers numbers;
    private final BusinessTime time;

    RepaymentBook(RepaymentMapper mapper, LoanBook loans, Ledger ledger, OrderNumbers numbers, BusinessTime time) {
        this.mapper = mapper;
        this.loans = loans;
        this.ledger = ledger;
        this.numbers = numbers;
        this.time = time;
    }

    /**
     * Stores an order for what is owed now. If the loan has an open order already, that is returned.
     *
     * @throws LendingException LOAN_UNKNOWN, ALREADY_PAID, EARLIER_INSTALLMENT_OPEN
     */
    @MoneyTransaction
    public Opened open(long loanId, long installmentId, RepaymentScope scope) {
        Loan loan = loans.lock(loanId).orElseThrow(() -> new LendingException(LoanError.LOAN_UNKNOWN));
        RepaymentRow open = mapper.findOpen(loanId);
        if (open != null) {
            return new Opened(open, false);
        }
        List<InstallmentShare> claim = Claim.of(scope, loans.listUnpaid(loanId), installmentId, time.today());
        return new Opened(store(loan, scope, claim), true);
    }

    /** @param isNew whether it was stored just now, and is to be sent */
    record Opened(RepaymentRow order, boolean isNew) {}

    private RepaymentRow store(Loan loan, RepaymentScope scope, List<InstallmentShare> claim) {
        Money amount = AmountDue.of(claim).total();
        String orderNo = numbers.next();
        Instant now = time.now();
        GeneratedId id = new GeneratedId();
        mapper.insert(orderNo, loan.id(), loan.accountId(), scope, amount, now, now.plus(FIRST_QUESTION), id);
        mapper.insertParts(id.value(), Allocation.of(amount, claim).shares());
        return Objects.requireNonNull(mapper.find(orderNo));
    }

    /**
     * The money has moved: the order is booked, unless it was before.
     *
     * @return what a person has to look at; empty if all is well
     */
    @MoneyTransaction
    public Optional<PaymentAlert.Kind> paid(OrderState state) {
        RepaymentRow known = mapper.find(state.orderNo());
        if (known == null) {
            return Optional.of(PaymentAlert.Kind.UNKNOWN_ORDER);
        }
        if (!known.amount().equals(state.amount())) {
            return Optional.of(PaymentAlert.Kind.WRONG_AMOUNT);
        }
        Optional<Loan> loan = loans.lock(known.loanId());
        RepaymentRow order = Objects.requireNonNull(mapper.lock(state.orderNo()));
        return switch (order.status()) {
            case PAID -> Optional.empty();
            case FAILED ->
                order.code().equals(GIVEN_UP) ? Optional.empty() : Optional.of(PaymentAlert.Kind.PAID_AFTER_FAILURE);
            case OPEN -> book(order, loan.orElse(null), state);
        };
    }

    private Optional<PaymentAlert.Kind> book(RepaymentRow order, @Nullable Loan loan, OrderState state) {
        List<InstallmentShare> parts = mapper.listParts(order.id());
        if (loan == null || !loans.pay(loan, parts, order.scope() == RepaymentScope.ALL)) {
            return Optional.of(PaymentAlert.Kind.DOES_NOT_FIT);
        }
        long loanWallet = ledger.walletOf(WalletKind.LOAN, loan.id());
        ledger.transferAll(RepaymentTransfers.of(order.id(), loanWallet, AmountDue.of(parts)));
        mapper.end(order.id(), RepaymentStatus.PAID, state.code(), state.channelTxnNo(), time.now());
        return Optional.empty();
    }

    /** Nothing was taken, or the order is given up. One that was booked meanwhile stays booked. */
    @MoneyTransaction
    public void failed(String orderNo, String code) {
        RepaymentRow order = mapper.lock(orderNo);
        if (order != null) {
            mapper.end(order.id(), RepaymentStatus.FAILED, code, null, time.now());
        }
    }

    /**
     * An operator ends an order whose money fits nothing.
     *
     * @return whether it was open
     */
    @MoneyTransaction
    public boolean giveUp(String orderNo) {
        RepaymentRow order = mapper.lock(orderNo);
        if (order == null || order.status() != RepaymentStatus.OPEN) {
            return false;
        }
        mapper.end(order.id(), RepaymentStatus.FAILED, GIVEN_UP, null, time.now());
        return true;
    }
}
