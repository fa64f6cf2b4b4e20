package org.loanhub.payment;

import org.loanhub.gateway.DisbursementGateway;
import org.loanhub.gateway.DisbursementOrder;
import org.loanhub.gateway.DisbursementResult;
import org.loanhub.kyc.BankCard;
import org.loanhub.kyc.BankCardService;
import org.loanhub.kyc.IdentityService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sends disbursements. Refuses to run inside a transaction. */
@Service
@Transactional(propagation = Propagation.NEVER)
public class DisbursementSender {

    /** Where LianLian reports the end of a disbursement, below the public address of this server. */
    public static final String NOTIFY_PATH = "/lianlian/pay-out-notify";

    /** Takes the place of LianLian's code where there was no card to send money to, and LianLian was not asked. */
    public static final String NO_CARD = "NO_CARD";

    /** Shown by the borrower's bank. */
    private static final String SHOWN_AS = "借款放款";

    private final DisbursementGateway gateway;
    private final OrderProgress progress;
    private final PaymentBooking booking;
    private final PaymentAnswers answers;
    private final BankCardService cards;
    private final IdentityService identities;
    private final String notifyUrl;

    DisbursementSender(
            DisbursementGateway gateway,
            OrderProgress progress,
            PaymentBooking booking,
            PaymentAnswers answers,
            BankCardService cards,
            IdentityService identities,
            @Value("${public-url}") String publicUrl) {
        this.gateway = gateway;
        this.progress = progress;
        this.booking = booking;
        this.answers = answers;
        this.cards = cards;
        this.identities = identities;
        this.notifyUrl = publicUrl + NOTIFY_PATH;
    }

    /** Sends an order that is stored, and books its end if that is known at once. Without a card it has failed. */
    public void send(PaymentOrder order) {
        Long cardId = order.cardId();
        if (cardId == null) {
            booking.giveUp(order, PaymentOrderStatus.FAILED, NO_CARD);
            return;
        }
        take(order, gateway.disburse(atLianLian(order, cards.get(order.accountId(), cardId))));
    }

    /**
     * Tells LianLian that an operator lets an order go that it held back.
     *
     * @return false if the order does not wait for that
     */
    public boolean confirm(PaymentOrder order) {
        String confirmCode = order.confirmCode();
        if (confirmCode == null || !progress.release(order)) {
            return false;
        }
        take(order, gateway.confirm(order.orderNo(), confirmCode, notifyUrl));
        return true;
    }

    private DisbursementOrder atLianLian(PaymentOrder order, BankCard card) {
        return new DisbursementOrder(
                order.orderNo(),
                order.orderedAt(),
                order.amount(),
                card.cardNo(),
                identities.get(order.accountId()).realName(),
                SHOWN_AS,
                notifyUrl);
    }

    private void take(PaymentOrder order, DisbursementResult result) {
        if (result instanceof DisbursementResult.Accepted accepted) {
            progress.note(order, accepted.channelTxnNo(), accepted.code());
            answers.query(order);
        } else if (result instanceof DisbursementResult.AskAgain unknown) {
            progress.note(order, null, unknown.code());
        } else if (result instanceof DisbursementResult.NeedsConfirmation held) {
            progress.holdBack(order, held.code(), held.confirmCode());
        } else if (result instanceof DisbursementResult.MaySendAgain notTaken && !progress.isLost(order)) {
            progress.allowSendingAgain(order, notTaken.code());
        } else {
            booking.giveUp(order, PaymentOrderStatus.FAILED, result.code());
        }
    }
}
