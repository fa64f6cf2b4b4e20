package org.loanhub.repayment;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
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
import org.loanhub.ledger.TransferOrder;
import org.loanhub.ledger.WalletKind;
import org.loanhub.loan.InstallmentShare;
import org.loanhub.loan.Loan;
import org.loanhub.loan.LoanBook;
import org.loanhub.loan.LoanError;
import org.loanhub.loan.PaymentAlert;
import org.loanhub.product.Coupon;
import org.loanhub.product.CouponService;
import org.springframework.stereotype.Component;

/** Writes payments on the page and books them, each step in one transaction that locks loan, then order, then wallets. */
@Component
class PagePaymentBook {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");
    private static final Duration FIRST_QUESTION = Duration.ofMinutes(1);

    private final PagePaymentMapper mapper;
    private final RepaymentMapper repayments;
    private final LoanBook loans;
    private final CouponService coupons;
    private final Ledger ledger;
    private final BusinessTime time;

    PagePaymentBook(
            PagePaymentMapper mapper,
            RepaymentMapper repayments,
            LoanBook loans,
            CouponService coupons,
            Ledger ledger,
            BusinessTime time) {
        this.mapper = mapper;
        this.repayments = repayments;
        this.loans = loans;
        this.coupons = coupons;
        this.ledger = ledger;
        this.time = time;
    }

    /**
     * An order for everything that is owed of the loan's oldest unpaid installment: the open one with its amount refreshed, or
     * a new one in its place when its time is over.
     *
     * @param couponId null for none
     * @throws LendingException LOAN_UNKNOWN, ALREADY_PAID, COUPON_UNKNOWN, COUPON_NOT_USABLE
     */
    @MoneyTransaction
    public PagePaymentRow open(long loanId, @Nullable Long couponId) {
        Loan loan = loans.lock(loanId).orElseThrow(() -> new LendingException(LoanError.LOAN_UNKNOWN));
        PagePrice price = price(loan, couponId);
        PagePaymentRow open = mapper.findOpen(loanId);
        if (open != null && open.isYoung(time.now())) {
            mapper.refresh(open.id(), price);
            return Objects.requireNonNull(mapper.find(open.orderNo()));
        }
        if (open != null) {
            mapper.close(open.id(), "REPLACED", time.now());
        }
        return store(loan, price);
    }

    private PagePrice price(Loan loan, @Nullable Long couponId) {
        Money due = loans.listUnpaid(loan.id()).stream()
                .findFirst()
                .map(installment -> InstallmentShare.owed(installment).total())
                .orElseThrow(() -> new LendingException(RepaymentError.ALREADY_PAID));
        if (couponId == null) {
            return PagePrice.without(due);
        }
        Coupon coupon = coupons.getUsable(loan.accountId(), couponId, due);
        return new PagePrice(due.minus(coupon.amount()), coupon.id(), coupon.amount());
    }

    /** The number is unique by its second: where that is taken, the next one is. */
    private PagePaymentRow store(Loan loan, PagePrice price) {
        Instant now = time.now();
        for (Instant second = now; ; second = second.plusSeconds(1)) {
            String orderNo = orderNo(loan.accountId(), second);
            if (mapper.find(orderNo) == null) {
                mapper.insert(orderNo, loan, price, now, now.plus(FIRST_QUESTION));
                return Objects.requireNonNull(mapper.find(orderNo));
            }
        }
    }

    private String orderNo(long accountId, Instant second) {
        var local = second.atZone(time.zone());
        return DAY.format(local) + "%010d".formatted(accountId) + TIME.format(local);
    }

    /**
     * The money has moved: the order is booked, unless it was before.
     *
     * @return what a person has to look at; empty if all is well
     */
    @MoneyTransaction
    public Optional<PaymentAlert.Kind> paid(OrderState state) {
        PagePaymentRow known = mapper.find(state.orderNo());
        if (known == null) {
            return Optional.of(PaymentAlert.Kind.UNKNOWN_ORDER);
        }
        Optional<Loan> loan = loans.lock(known.loanId());
        PagePaymentRow order = Objects.requireNonNull(mapper.lock(state.orderNo()));
        if (!order.amount().equals(state.amount())) {
            return Optional.of(PaymentAlert.Kind.WRONG_AMOUNT);
        }
        return switch (order.status()) {
            case PAID -> Optional.empty();
            case CLOSED -> Optional.of(PaymentAlert.Kind.PAID_AFTER_FAILURE);
            case OPEN ->
                loan.map(found -> book(order, found, state)).orElse(Optional.of(PaymentAlert.Kind.DOES_NOT_FIT));
        };
    }

    private Optional<PaymentAlert.Kind> book(PagePaymentRow order, Loan loan, OrderState state) {
        Money amount = order.amount().plus(order.couponAmount());
        List<InstallmentShare> owed =
                loans.listUnpaid(loan.id()).stream().map(InstallmentShare::owed).toList();
        Allocation allocation = Allocation.of(amount, owed);
        if (!allocation.left().isZero() || !takeCoupon(order)) {
            return Optional.of(PaymentAlert.Kind.DOES_NOT_FIT);
        }
        if (!loans.pay(loan, allocation.shares(), false)) {
            throw new IllegalStateException("what is owed does not fit what is owed, order " + order.orderNo());
        }
        GeneratedId id = new GeneratedId();
        mapper.insertRepayment(order, amount, state, time.now(), id);
        repayments.insertParts(id.value(), allocation.shares());
        ledger.transferAll(transfers(order, loan, allocation.shares(), id.value()));
        mapper.markPaid(order.id(), id.value(), state.code(), time.now());
        return Optional.empty();
    }

    private boolean takeCoupon(PagePaymentRow order) {
        Long couponId = order.couponId();
        return couponId == null || coupons.use(couponId, order.orderNo());
    }

    private List<TransferOrder> transfers(
            PagePaymentRow order, Loan loan, List<InstallmentShare> shares, long repaymentId) {
        long loanWallet = ledger.walletOf(WalletKind.LOAN, loan.id());
        List<TransferOrder> transfers =
                new ArrayList<>(RepaymentTransfers.of(repaymentId, loanWallet, AmountDue.of(shares)));
        if (order.couponAmount().isPositive()) {
            transfers.add(RepaymentTransfers.coupon(repaymentId, order.couponAmount()));
        }
        return transfers;
    }

    /** Nothing was taken. One that was booked meanwhile stays booked. */
    @MoneyTransaction
    public void close(String orderNo, String code) {
        PagePaymentRow order = mapper.lock(orderNo);
        if (order != null) {
            mapper.close(order.id(), code, time.now());
        }
    }
}
