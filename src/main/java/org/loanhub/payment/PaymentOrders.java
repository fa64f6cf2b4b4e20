package org.loanhub.payment;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.GeneratedId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores orders within the transaction of the room that begins them, and reads them. Nothing here calls LianLian. */
@Service
public class PaymentOrders {

    private final PaymentOrderMapper mapper;
    private final OrderNumbers numbers;
    private final PollingSchedule schedule;
    private final BusinessTime time;

    PaymentOrders(PaymentOrderMapper mapper, OrderNumbers numbers, PollingSchedule schedule, BusinessTime time) {
        this.mapper = mapper;
        this.numbers = numbers;
        this.schedule = schedule;
        this.time = time;
    }

    /**
     * Stores an order under a number of its own. It is sent once the transaction is committed.
     *
     * @throws org.springframework.dao.DuplicateKeyException if the subject has another order of this purpose that may pay, or if
     *     two cashier orders of one account are made in one second
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public PaymentOrder open(NewPaymentOrder wanted) {
        Instant now = time.now();
        String orderNo =
                wanted.purpose() == PaymentPurpose.CASHIER ? freeSecond(wanted.accountId(), now) : numbers.random();
        GeneratedId id = new GeneratedId();
        mapper.insert(orderNo, wanted, now, schedule.first(wanted.purpose(), now), id);
        return wanted.stored(id.value(), orderNo, now);
    }

    /** The number is unique by its second: where that is taken, the next one is. */
    private String freeSecond(long accountId, Instant now) {
        for (Instant second = now; ; second = second.plusSeconds(1)) {
            String orderNo = numbers.ofSecond(accountId, second);
            if (mapper.find(orderNo) == null) {
                return orderNo;
            }
        }
    }

    /** Another order takes its place; its page may still be paid, so it is asked about as before. Nothing if it has ended. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(PaymentOrder order) {
        Instant now = time.now();
        mapper.end(order.id(), order.status(), OrderEnd.replaced(schedule.next(order, now)), now);
    }

    /** Whether there is an order of this number, whatever it is for. */
    boolean isKnown(String orderNo) {
        return mapper.find(orderNo) != null;
    }

    public Optional<PaymentOrder> find(PaymentPurpose purpose, String orderNo) {
        return Optional.ofNullable(mapper.find(orderNo)).filter(order -> order.purpose() == purpose);
    }

    /** The order of this purpose whose end is not known. */
    public Optional<PaymentOrder> findOpen(PaymentPurpose purpose, long subjectId) {
        return Optional.ofNullable(mapper.findOpen(purpose, subjectId));
    }

    /**
     * By id, the oldest first.
     *
     * @param after the last id of the page before, 0 for the first
     */
    public List<PaymentOrder> list(PaymentPurpose purpose, PaymentOrderStatus status, long after, int limit) {
        return mapper.listByStatus(purpose, status, after, limit);
    }

    /** All orders of one application or loan, the newest first. */
    public List<PaymentOrder> listOfSubject(PaymentPurpose purpose, long subjectId, int limit) {
        return mapper.listOfSubject(purpose, subjectId, limit);
    }

    PaymentOrder get(String orderNo) {
        return Objects.requireNonNull(mapper.find(orderNo));
    }
}
