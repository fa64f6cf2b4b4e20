package org.loanhub.payment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.loanhub.gateway.OrderState;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Money;
import org.loanhub.transaction.RetriedTransaction;
import org.springframework.stereotype.Component;

/**
 * Ends orders, each in one transaction that locks the loan, then the order, and tells the order's owner. What a step answers is
 * what a person has to look at; empty if all is well, also when it was done before.
 */
@Component
class PaymentBooking {

    private final PaymentOrderMapper mapper;
    private final PollingSchedule schedule;
    private final BusinessTime time;
    private final Map<PaymentPurpose, PaymentOwner> owners = new EnumMap<>(PaymentPurpose.class);

    PaymentBooking(
            PaymentOrderMapper mapper, PollingSchedule schedule, BusinessTime time, List<PaymentOwner> paymentOwners) {
        this.mapper = mapper;
        this.schedule = schedule;
        this.time = time;
        paymentOwners.forEach(owner -> owners.put(owner.purpose(), owner));
    }

    /** The money has moved: it is booked, unless it was before. A person may be told although it is booked. */
    @RetriedTransaction
    public Optional<PaymentNotice> succeed(PaymentOrder known, OrderState state) {
        PaymentOrder order = lock(known);
        return order.purpose().isIncoming() ? receive(order, state) : payOut(order, state);
    }

    private Optional<PaymentNotice> payOut(PaymentOrder order, OrderState state) {
        if (!order.amount().equals(state.amount())) {
            return Optional.of(PaymentNotice.notBooked(PaymentAlert.Kind.WRONG_AMOUNT));
        }
        return switch (order.status()) {
            case OPEN, NEEDS_CONFIRMATION -> book(order, state);
            case SUCCEEDED, GIVEN_UP, REVERSED -> Optional.empty();
            case FAILED, CLOSED -> Optional.of(PaymentNotice.notBooked(PaymentAlert.Kind.PAID_AFTER_FAILURE));
        };
    }

    /** Whatever was thought of the order: money that came is booked, and a late success is a success. */
    private Optional<PaymentNotice> receive(PaymentOrder order, OrderState state) {
        Money amount = state.amount();
        if (amount == null || !amount.isPositive()) {
            return Optional.of(PaymentNotice.notBooked(PaymentAlert.Kind.WRONG_AMOUNT));
        }
        return switch (order.status()) {
            case GIVEN_UP, REVERSED -> Optional.empty();
            case OPEN, NEEDS_CONFIRMATION, FAILED, CLOSED, SUCCEEDED -> book(order, state);
        };
    }

    private Optional<PaymentNotice> book(PaymentOrder order, OrderState state) {
        Optional<PaymentNotice> notice = owner(order).succeeded(order, state);
        if (notice.map(PaymentNotice::isBooked).orElse(true) && order.status() != PaymentOrderStatus.SUCCEEDED) {
            end(order, OrderEnd.succeeded(state, schedule.afterSuccess(time.now())));
        }
        return notice;
    }

    /**
     * LianLian says that the money will never move, or went back: of an order that is booked, both mean that it came back.
     *
     * @param status FAILED or REVERSED
     */
    @RetriedTransaction
    public Optional<PaymentNotice> fail(PaymentOrder known, PaymentOrderStatus status, String code) {
        PaymentOrder order = lock(known);
        if (order.status() == PaymentOrderStatus.SUCCEEDED) {
            return takeBack(order, code);
        }
        endUnpaid(order, status, code);
        return Optional.empty();
    }

    private Optional<PaymentNotice> takeBack(PaymentOrder order, String code) {
        Optional<PaymentNotice> notice = owner(order).reversed(order, code);
        if (notice.map(PaymentNotice::isBooked).orElse(true)) {
            end(order, OrderEnd.of(PaymentOrderStatus.REVERSED, code));
        }
        return notice;
    }

    /**
     * The order was not taken, or is given up. One that was booked meanwhile stays booked.
     *
     * @param status FAILED or CLOSED
     */
    @RetriedTransaction
    public void giveUp(PaymentOrder known, PaymentOrderStatus status, String code) {
        endUnpaid(lock(known), status, code);
    }

    private void endUnpaid(PaymentOrder order, PaymentOrderStatus status, String code) {
        if (order.isOpen()) {
            owner(order).failed(order, code);
            end(order, OrderEnd.of(status, code));
        }
    }

    private PaymentOrder lock(PaymentOrder order) {
        owner(order).lock(order.subjectId());
        return Objects.requireNonNull(mapper.lock(order.orderNo()));
    }

    private PaymentOwner owner(PaymentOrder order) {
        return Objects.requireNonNull(owners.get(order.purpose()), () -> "nobody owns " + order.purpose());
    }

    private void end(PaymentOrder order, OrderEnd end) {
        if (!order.status().canBecome(end.status()) || mapper.end(order.id(), order.status(), end, time.now()) != 1) {
            throw new IllegalStateException(
                    "order " + order.orderNo() + " is " + order.status() + " and cannot become " + end.status());
        }
    }
}
