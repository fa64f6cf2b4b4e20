package org.loanhub.payment;

import org.jspecify.annotations.Nullable;
import org.loanhub.gateway.OrderStatus;
import org.loanhub.kernel.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Notes what happens to orders that have not ended, and when to ask next. Each step is one guarded update: nothing happens to an
 * order that has moved on meanwhile.
 */
@Component
class OrderProgress {

    private final PaymentOrderMapper mapper;
    private final PollingSchedule schedule;
    private final BusinessTime time;

    OrderProgress(PaymentOrderMapper mapper, PollingSchedule schedule, BusinessTime time) {
        this.mapper = mapper;
        this.schedule = schedule;
        this.time = time;
    }

    /** LianLian has said something that decides nothing. @param channelTxnNo null if it gave no number */
    void note(PaymentOrder order, @Nullable String channelTxnNo, String code) {
        mapper.note(order.id(), channelTxnNo, code);
    }

    /** To be written before the question is sent. */
    void askLater(PaymentOrder order) {
        mapper.askLater(order.id(), order.status(), schedule.next(order, time.now()));
    }

    /** LianLian waits for an operator. @param confirmCode null leaves what is known */
    void holdBack(PaymentOrder order, String code, @Nullable String confirmCode) {
        mapper.holdBack(order.id(), code, confirmCode, schedule.whileHeld(time.now()));
    }

    /** An operator lets it go. @return false if it is not held back */
    boolean release(PaymentOrder order) {
        return mapper.reopen(order.id(), schedule.soon(time.now())) == 1;
    }

    /** It was certainly not taken: the next sweep sends the very same order again. */
    void allowSendingAgain(PaymentOrder order, String code) {
        mapper.allowSendingAgain(order.id(), code, schedule.soon(time.now()));
    }

    /** @return whether the caller, and nobody else, sends it again */
    boolean claimSendingAgain(PaymentOrder order) {
        return mapper.claimSendingAgain(order.id(), schedule.soon(time.now())) == 1;
    }

    boolean isLost(PaymentOrder order) {
        return schedule.isLost(order, time.now());
    }

    /** What the order ends as after this answer; null to go on asking. */
    @Nullable
    PaymentOrderStatus giveUp(PaymentOrder order, OrderStatus answer) {
        return schedule.giveUp(order, answer, time.now());
    }
}
