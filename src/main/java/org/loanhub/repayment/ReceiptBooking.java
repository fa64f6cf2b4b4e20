package org.loanhub.repayment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.loanhub.gateway.OrderState;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.GeneratedId;
import org.loanhub.kernel.Money;
import org.loanhub.ledger.Ledger;
import org.loanhub.ledger.TransferOrder;
import org.loanhub.loan.Loan;
import org.loanhub.loan.LoanAccounting;
import org.loanhub.payment.PaymentAlert;
import org.loanhub.payment.PaymentNotice;
import org.loanhub.payment.PaymentOrder;
import org.loanhub.payment.PaymentOrderStatus;
import org.loanhub.payment.PaymentPurpose;
import org.loanhub.product.CouponService;
import org.springframework.stereotype.Component;

/**
 * Books what the channel says came in for our orders, and takes it back. Within the caller's transaction, which has locked loan and
 * order.
 */
@Component
class ReceiptBooking {

    private final ReceiptMapper mapper;
    private final RepaymentMapper repayments;
    private final LoanReplay replay;
    private final LoanAccounting loans;
    private final Ledger ledger;
    private final CouponService coupons;
    private final BusinessTime time;

    ReceiptBooking(
            ReceiptMapper mapper,
            RepaymentMapper repayments,
            LoanReplay replay,
            LoanAccounting loans,
            Ledger ledger,
            CouponService coupons,
            BusinessTime time) {
        this.mapper = mapper;
        this.repayments = repayments;
        this.replay = replay;
        this.loans = loans;
        this.ledger = ledger;
        this.coupons = coupons;
        this.time = time;
    }

    /**
     * Books what came for an order, unless the channel's number is booked already.
     *
     * @param state a success with an amount above zero
     * @param intent asked for only if it is booked now
     * @return what a person is told
     */
    Optional<PaymentNotice> take(PaymentOrder order, OrderState state, Supplier<ReceiptIntent> intent) {
        Receipt known = mapper.lockByChannelNo(channelNo(state));
        return known == null ? Optional.ofNullable(book(order, state, intent.get())) : again(known, state);
    }

    /** The channel's own number of the money, or one made of the order's where it gives none. */
    static String channelNo(OrderState state) {
        return Objects.requireNonNullElse(state.channelTxnNo(), "order:" + state.orderNo());
    }

    private static Optional<PaymentNotice> again(Receipt known, OrderState state) {
        if (!known.orderNo().equals(state.orderNo())) {
            return Optional.of(PaymentNotice.notBooked(PaymentAlert.Kind.DUPLICATE_NUMBER));
        }
        return known.amount().equals(state.amount())
                ? Optional.empty()
                : Optional.of(new PaymentNotice(
                        PaymentAlert.Kind.WRONG_AMOUNT,
                        "told " + state.amount() + ", booked before " + known.amount()));
    }

    private @Nullable PaymentNotice book(PaymentOrder order, OrderState state, ReceiptIntent intent) {
        Optional<Loan> loan = loans.lock(order.subjectId());
        Money amount = Objects.requireNonNull(state.amount());
        NewReceipt receipt = new NewReceipt(
                channelNo(state),
                order.orderNo(),
                order.id(),
                order.accountId(),
                loan.map(Loan::id).orElse(null),
                amount,
                valueDate(order, state.settledOn()),
                intent,
                ReceiptStatus.UNAPPLIED);
        GeneratedId id = new GeneratedId();
        mapper.insert(receipt, time.now(), id);
        if (repayments.markBooked(order.id(), receipt.total(), time.now()) == 0) {
            repayments.insertBooked(order, intent.throughNumber(), receipt.total(), time.now());
        }
        List<TransferOrder> in = new RepaymentTransfers(id.value(), replay.unapplied(order.accountId()))
                .in(amount, intent.couponAmount());
        Money used = loan.map(owed -> apply(owed, receipt, in)).orElseGet(() -> keep(in));
        return notice(order, receipt, receipt.total().minus(used));
    }

    private Money apply(Loan loan, NewReceipt receipt, List<TransferOrder> in) {
        Money used = replay.bringUpTo(loan, time.today(), in, List.of()).used(receipt.channelNo());
        loans.tellRepaid(loan, receipt.total());
        return used;
    }

    private Money keep(List<TransferOrder> in) {
        ledger.transferAll(in);
        return Money.ZERO;
    }

    private static @Nullable PaymentNotice notice(PaymentOrder order, NewReceipt receipt, Money left) {
        String booked = "booked " + receipt.total() + " as of " + receipt.valueDate() + ", unapplied " + left;
        if (!receipt.amount().equals(order.amount())) {
            return new PaymentNotice(PaymentAlert.Kind.WRONG_AMOUNT, booked);
        } else if (order.status() == PaymentOrderStatus.FAILED) {
            return new PaymentNotice(PaymentAlert.Kind.PAID_AFTER_FAILURE, booked);
        }
        return left.isPositive() ? new PaymentNotice(PaymentAlert.Kind.DOES_NOT_FIT, booked) : null;
    }

    /**
     * The day LianLian names, if the order was there and it is not to come; else a debit moves when it is ordered, and a page is paid
     * when we learn of it.
     */
    private LocalDate valueDate(PaymentOrder order, @Nullable LocalDate settledOn) {
        LocalDate today = time.today();
        LocalDate orderedOn = time.dayOf(order.orderedAt());
        if (settledOn != null && !settledOn.isBefore(orderedOn) && !settledOn.isAfter(today)) {
            return settledOn;
        }
        return order.purpose() == PaymentPurpose.DEBIT ? orderedOn : today;
    }

    /** The channel took back what came for an order: what it paid is owed again. @return what a person is told */
    Optional<PaymentNotice> takeBack(PaymentOrder order) {
        List<Receipt> receipts = mapper.listOfOrder(order.id()).stream()
                .filter(receipt -> !receipt.isReversed())
                .toList();
        List<TransferOrder> out = new ArrayList<>();
        for (Receipt receipt : receipts) {
            mapper.reverse(receipt.id(), time.now());
            out.addAll(RepaymentTransfers.out(receipt, replay.unapplied(order.accountId())));
            Optional.ofNullable(receipt.couponId()).ifPresent(coupons::giveBack);
        }
        Money total = Money.sum(receipts.stream().map(Receipt::amount).toList());
        loans.lock(order.subjectId()).ifPresentOrElse(loan -> reopen(loan, total, out), () -> ledger.transferAll(out));
        repayments.markReturned(order.id());
        return Optional.of(new PaymentNotice(PaymentAlert.Kind.REPAYMENT_RETURNED, "reversed " + total));
    }

    private void reopen(Loan loan, Money total, List<TransferOrder> out) {
        replay.bringUpTo(loan, time.today(), List.of(), out);
        loans.tellReturned(loan, total);
    }
}
