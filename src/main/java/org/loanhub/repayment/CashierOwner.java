package org.loanhub.repayment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loanhub.gateway.OrderState;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;
import org.loanhub.ledger.TransferOrder;
import org.loanhub.loan.InstallmentShare;
import org.loanhub.loan.Loan;
import org.loanhub.loan.LoanAccounting;
import org.loanhub.loan.LoanError;
import org.loanhub.payment.CashierLife;
import org.loanhub.payment.NewPaymentOrder;
import org.loanhub.payment.PaymentAlert;
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
    private final RepaymentBooking booking;
    private final CouponService coupons;
    private final BusinessTime time;

    CashierOwner(
            PaymentOrders orders,
            CashierPaymentMapper mapper,
            LoanAccounting loans,
            RepaymentBooking booking,
            CouponService coupons,
            BusinessTime time) {
        this.orders = orders;
        this.mapper = mapper;
        this.loans = loans;
        this.booking = booking;
        this.coupons = coupons;
        this.time = time;
    }

    /**
     * An order for everything that is owed of the loan's oldest unpaid installment: the open one with its amount refreshed, or
     * a new one in its place when its time is over.
     *
     * @param couponId null for none
     * @throws LendingException LOAN_UNKNOWN, ALREADY_PAID, COUPON_UNKNOWN, COUPON_NOT_USABLE
     */
    @RetriedTransaction
    public PaymentOrder begin(long loanId, @Nullable Long couponId) {
        Loan loan = loans.lock(loanId).orElseThrow(() -> new LendingException(LoanError.LOAN_UNKNOWN));
        CashierPrice price = price(loan, couponId);
        Optional<PaymentOrder> open = orders.findOpen(purpose(), loanId);
        if (open.isPresent() && CashierLife.isYoung(open.get().orderedAt(), time.now())) {
            mapper.changePrice(open.get().id(), price);
            return orders.changeAmount(open.get(), price.amount());
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

    /** What was asked for is spread over what is owed now, the oldest first. */
    @Override
    public Optional<PaymentAlert.Kind> succeeded(PaymentOrder order, OrderState state) {
        return loans.lock(order.subjectId())
                .map(loan -> book(order, loan))
                .orElse(Optional.of(PaymentAlert.Kind.DOES_NOT_FIT));
    }

    /** Nothing was taken, and nothing is to be undone. */
    @Override
    public void failed(PaymentOrder order, String code) {}

    /** What is booked stays booked: a person looks at it. */
    @Override
    public Optional<PaymentAlert.Kind> reversed(PaymentOrder order, String code) {
        return Optional.of(PaymentAlert.Kind.REPAYMENT_RETURNED);
    }

    private CashierPrice price(Loan loan, @Nullable Long couponId) {
        Money due = loans.listUnpaid(loan.id()).stream()
                .findFirst()
                .map(installment -> InstallmentShare.owed(installment).total())
                .orElseThrow(() -> new LendingException(RepaymentError.ALREADY_PAID));
        if (couponId == null) {
            return CashierPrice.without(due);
        }
        Coupon coupon = coupons.getUsable(loan.accountId(), couponId, due);
        return new CashierPrice(due.minus(coupon.amount()), coupon.id(), coupon.amount());
    }

    private Optional<PaymentAlert.Kind> book(PaymentOrder order, Loan loan) {
        CashierCoupon coupon = mapper.getByOrder(order.id());
        List<InstallmentShare> owed =
                loans.listUnpaid(loan.id()).stream().map(InstallmentShare::owed).toList();
        Allocation allocation = Allocation.of(order.amount().plus(coupon.couponAmount()), owed);
        if (!allocation.left().isZero() || !use(coupon, order)) {
            return Optional.of(PaymentAlert.Kind.DOES_NOT_FIT);
        }
        long repaymentId = booking.store(order, RepaymentScope.CURRENT, allocation.shares());
        if (!booking.book(loan, repaymentId, allocation.shares(), false, transfers(repaymentId, coupon))) {
            throw new IllegalStateException("what is owed does not fit what is owed, order " + order.orderNo());
        }
        mapper.markBooked(coupon.id(), repaymentId);
        return Optional.empty();
    }

    private boolean use(CashierCoupon coupon, PaymentOrder order) {
        Long couponId = coupon.couponId();
        return couponId == null || coupons.use(couponId, order.orderNo());
    }

    private static List<TransferOrder> transfers(long repaymentId, CashierCoupon coupon) {
        List<TransferOrder> transfers = new ArrayList<>();
        if (coupon.couponAmount().isPositive()) {
            transfers.add(RepaymentTransfers.coupon(repaymentId, coupon.couponAmount()));
        }
        return transfers;
    }
}
