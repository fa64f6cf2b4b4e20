package org.loanhub.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.loanhub.gateway.ChannelReply;
import org.loanhub.gateway.DebitResult;
import org.loanhub.gateway.InstallmentDebit;
import org.loanhub.gateway.Payer;
import org.loanhub.gateway.RepaymentGateway;
import org.loanhub.gateway.RepaymentPlan;
import org.loanhub.kernel.BusinessTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sends debits of signed cards. Refuses to run inside a transaction. */
@Service
@Transactional(propagation = Propagation.NEVER)
public class DebitSender {

    /** Where LianLian reports a successful debit, below the public address of this server. */
    public static final String NOTIFY_PATH = "/lianlian/repayment-notify";

    private static final String GOODS = "借款还款";

    private final RepaymentGateway gateway;
    private final OrderProgress progress;
    private final PaymentBooking booking;
    private final PaymentAnswers answers;
    private final BusinessTime time;
    private final String notifyUrl;

    DebitSender(
            RepaymentGateway gateway,
            OrderProgress progress,
            PaymentBooking booking,
            PaymentAnswers answers,
            BusinessTime time,
            @Value("${public-url}") String publicUrl) {
        this.gateway = gateway;
        this.progress = progress;
        this.booking = booking;
        this.answers = answers;
        this.time = time;
        this.notifyUrl = publicUrl + NOTIFY_PATH;
    }

    /**
     * Sends an order that is stored, and books its end if that is known at once. What LianLian does not take now has failed:
     * nothing is debited later behind the payer's back.
     *
     * @param agreementNo under which LianLian may debit the payer's card
     * @return why nothing was debited; empty if it was, or if that is not known yet
     */
    public Optional<DebitResult.Reason> send(PaymentOrder order, Payer payer, String agreementNo) {
        LocalDate today = time.dayOf(order.orderedAt());
        ChannelReply reply = authorise(order, payer, agreementNo, today);
        if (reply.verdict() != ChannelReply.Verdict.DONE) {
            return refuse(order, reply.code(), DebitResult.Reason.OTHER);
        }
        return take(
                order,
                gateway.debit(new InstallmentDebit(
                        order.orderNo(),
                        order.orderedAt(),
                        payer,
                        order.orderNo(),
                        agreementNo,
                        today,
                        order.amount(),
                        GOODS,
                        notifyUrl)));
    }

    /** The plan is authorised for this one payment, since penalty and settlements are no part of any earlier plan. */
    private ChannelReply authorise(PaymentOrder order, Payer payer, String agreementNo, LocalDate today) {
        return gateway.authorise(new RepaymentPlan(
                payer.userId(), order.orderNo(), agreementNo, List.of(new RepaymentPlan.Item(today, order.amount()))));
    }

    private Optional<DebitResult.Reason> take(PaymentOrder order, DebitResult result) {
        if (result instanceof DebitResult.Refused refused) {
            return refuse(order, refused.code(), refused.reason());
        } else if (result instanceof DebitResult.PlanNotAuthorised refused) {
            return refuse(order, refused.code(), DebitResult.Reason.OTHER);
        } else if (result instanceof DebitResult.MaySendAgain notTaken) {
            return refuse(order, notTaken.code(), DebitResult.Reason.OTHER);
        } else if (result instanceof DebitResult.Paid paid) {
            answers.take(order, paid.state());
        } else if (result instanceof DebitResult.AskAgain unknown) {
            progress.note(order, null, unknown.code());
        }
        return Optional.empty();
    }

    private Optional<DebitResult.Reason> refuse(PaymentOrder order, String code, DebitResult.Reason reason) {
        booking.giveUp(order, PaymentOrderStatus.FAILED, code);
        return Optional.of(reason);
    }
}
