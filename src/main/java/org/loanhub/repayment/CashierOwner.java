package org.loanhub.repayment;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loanhub.gateway.OrderState;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;
import org.loanhub.loan.Installment;
import org.loanhub.loan.InstallmentShare;
import org.loanhub.loan.Loan;
import org.loanhub.loan.LoanAccounting;
import org.loanhub.loan.LoanError;
import org.loanhub.payment.CashierLife;
import org.loanhub.payment.NewPaymentOrder;
import org.loanhub.payment.PaymentNotice;
import org.loanhub.payment.PaymentOrder;
import org.loanhub.payment.PaymentOrders;
import org.loanhub.payment.PaymentOwner;
import org.loanhub.payment.PaymentPurpose;
import org.loanhub.product.Coupon;
import org.loanhub.product.CouponService;
import org.loanhub.transaction.RetriedTransaction;
import org.springframework.stereotype.Component;

/** Begins cashier orders, and books those that were paid. */
@Component
class CashierOwner implements PaymentOwner {

    private final PaymentOrders orders;
    private final CashierPaymentMapper mapper;
    private final LoanAccounting loans;
    private final LoanReplay replay;
    private final ReceiptBooking receipts;
    private final CouponService coupons;
    private final BusinessTime time;

    CashierOwner(
            PaymentOrders orders,
            CashierPaymentMapper mapper,
            LoanAccounting loans,
            LoanReplay replay,
            ReceiptBooking receipts,
            CouponService coupons,
            BusinessTime time) {
        this.orders = orders;
        this.mapper = mapper;
        this.loans = loans;
        this.replay = replay;
        this.receipts = receipts;
        this.coupons = coupons;
        this.time = time;
    }

    /**
     * An order for everything that is owed of the loan's oldest unpaid installment: the open one, or a new one in its place when
     * its time is over, or another amount or coupon is to be paid. The page of the one before may still be paid: that is a receipt
     * like any other.
     *
     * @param couponId null for none
     * @throws LendingException LOAN_UNKNOWN, ALREADY_PAID, COUPON_UNKNOWN, COUPON_NOT_USABLE
     */
    @RetriedTransaction
    public PaymentOrder begin(long loanId, @Nullable Long couponId) {
        Loan loan = loans.lock(loanId).orElseThrow(() -> new LendingException(LoanError.LOAN_UNKNOWN));
        replay.bringUpTo(loan, time.today());
        CashierPrice price = price(loan, couponId);
        Optional<PaymentOrder> open = orders.findOpen(purpose(), loanId);
        if (open.isPresent()
                && CashierLife.isYoung(open.get().orderedAt(), time.now())
                && mapper.getByOrder(open.get().id()).isFor(open.get(), price)) {
            return open.get();
        }
        open.ifPresent(orders::replace);
        PaymentOrder order =
                orders.open(new NewPaymentOrder(purpose(), loanId, loan.accountId(), price.amount(), null));
        mapper.insert(order.id(), loanId, price);
        return order;
    }

    /** The loan's order whose end is not known. */
    Optional<PaymentOrder> findOpen(long loanId) {
        return orders.findOpen(purpose(), loanId);
    }

    @Override
    public PaymentPurpose purpose() {
        return PaymentPurpose.CASHIER;
    }

    @Override
    public void lock(long loanId) {
        loans.lock(loanId);
    }

    @Override
    public Optional<PaymentNotice> succeeded(PaymentOrder order, OrderState state) {
        return receipts.take(order, state, () -> intent(order, Objects.requireNonNull(state.amount())));
    }

    /**
     * A coupon is spent by the first payment that is booked with it; another with the same one is booked without. None is spent
     * where it would pay what is not owed.
     */
    private ReceiptIntent intent(PaymentOrder order, Money amount) {
        CashierCoupon page = mapper.getByOrder(order.id());
        Long couponId = page.couponId();
        Money owed = Money.sum(loans.listUnpaid(order.subjectId()).stream()
                .filter(installment -> installment.number() <= page.throughNumber())
                .map(Installment::outstanding)
                .toList());
        boolean isOwed = owed.compareTo(amount.plus(page.couponAmount())) >= 0;
        return couponId != null && isOwed && coupons.use(couponId, order.orderNo())
                ? new ReceiptIntent(page.throughNumber(), false, couponId, page.couponAmount())
                : new ReceiptIntent(page.throughNumber(), false, null, Money.ZERO);
    }

    /** Nothing was taken, and nothing is to be undone. */
    @Override
    public void failed(PaymentOrder order, String code) {}

    @Override
    public Optional<PaymentNotice> reversed(PaymentOrder order, String code) {
        return receipts.takeBack(order);
    }

    private CashierPrice price(Loan loan, @Nullable Long couponId) {
        Installment oldest = loans.listUnpaid(loan.id()).stream()
                .findFirst()
                .orElseThrow(() -> new LendingException(RepaymentError.ALREADY_PAID));
        Money due = InstallmentShare.owed(oldest).total();
        if (couponId == null) {
            return new CashierPrice(due, oldest.number(), null, Money.ZERO);
        }
        Coupon coupon = coupons.getUsable(loan.accountId(), couponId, due);
        return new CashierPrice(due.minus(coupon.amount()), oldest.number(), coupon.id(), coupon.amount());
    }
}
