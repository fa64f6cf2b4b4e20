package org.loanhub.kyc;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.loanhub.gateway.BindResult;
import org.loanhub.gateway.CardBinding;
import org.loanhub.gateway.CardGateway;
import org.loanhub.gateway.SignedCards;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.PersonalText;
import org.springframework.stereotype.Component;

/** Signs cards at LianLian, where our account's id is the user's. */
@Component
class CardSigner {

    private static final Duration TOKEN_LIFE = Duration.ofMinutes(30);
    private static final int MAX_TRIES = 5;
    private static final int TAIL = 4;

    private final BankCardMapper mapper;
    private final PayerService payers;
    private final CardGateway gateway;
    private final BusinessTime time;

    CardSigner(BankCardMapper mapper, PayerService payers, CardGateway gateway, BusinessTime time) {
        this.mapper = mapper;
        this.payers = payers;
        this.gateway = gateway;
        this.time = time;
    }

    CardSigningStep sign(BankCard card) {
        String orderNo = UUID.randomUUID().toString().replace("-", "");
        BindResult result = gateway.bind(
                new CardBinding(orderNo, time.now(), payers.get(card.accountId(), card.mobile()), card.cardNo()));
        if (result instanceof BindResult.SmsSent sent) {
            mapper.startSigning(
                    card.id(), new PersonalText(sent.token()), time.now().plus(TOKEN_LIFE));
            return CardSigningStep.CODE_SENT;
        }
        keepAgreement(card, result);
        return CardSigningStep.SIGNED;
    }

    void confirm(BankCard card, String code) {
        PersonalText token = mapper.findSigningToken(card.id());
        if (token == null || mapper.takeSigningTry(card.id(), MAX_TRIES, time.now()) == 0) {
            throw new LendingException(KycError.CARD_SIGNING_NOT_STARTED);
        }
        BindResult result = gateway.verifyBinding(userId(card), token.value(), code);
        if (result instanceof BindResult.Refused refused) {
            refuseCode(card, refused.reason());
        }
        keepAgreement(card, result);
    }

    private void refuseCode(BankCard card, BindResult.Reason reason) {
        switch (reason) {
            case SMS_CODE_WRONG -> throw new LendingException(KycError.CARD_SIGNING_CODE_WRONG);
            case SMS_CODE_EXPIRED -> {
                mapper.endSigning(card.id());
                throw new LendingException(KycError.CARD_SIGNING_NOT_STARTED);
            }
            case OTHER -> {
                // May be that the card is signed already.
            }
        }
    }

    /** Where the answer is no agreement, LianLian's own list may know one. */
    private void keepAgreement(BankCard card, BindResult result) {
        String agreementNo = result instanceof BindResult.Bound bound
                ? bound.agreementNo()
                : findAgreement(card).orElseThrow(() -> new LendingException(error(result)));
        mapper.setAgreement(card.id(), agreementNo);
    }

    private Optional<String> findAgreement(BankCard card) {
        if (!(gateway.signedCards(userId(card)) instanceof SignedCards.Listed listed)) {
            return Optional.empty();
        }
        return listed.cards().stream()
                .filter(signed -> signed.bankCode().equals(card.bankCode()))
                .filter(signed -> signed.cardTail().equals(card.cardNo().tail(TAIL)))
                .map(SignedCards.SignedCard::agreementNo)
                .findFirst();
    }

    private static KycError error(BindResult result) {
        return result instanceof BindResult.Refused ? KycError.CARD_SIGNING_REFUSED : KycError.CHECK_UNAVAILABLE;
    }

    private static String userId(BankCard card) {
        return String.valueOf(card.accountId());
    }
}
