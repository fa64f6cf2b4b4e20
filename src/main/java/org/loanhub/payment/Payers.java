package org.loanhub.payment;

import java.util.Optional;
import org.loanhub.kernel.LendingException;
import org.loanhub.kyc.BankCardService;
import org.loanhub.kyc.PayerService;
import org.springframework.stereotype.Service;

/** Finds who pays, and by which card. */
@Service
public class Payers {

    private final PayerService payers;
    private final BankCardService cards;

    Payers(PayerService payers, BankCardService cards) {
        this.payers = payers;
        this.cards = cards;
    }

    /**
     * The person behind an account with the card that is debited by default; empty without such a card.
     *
     * @throws LendingException ACCOUNT_UNKNOWN, IDENTITY_NOT_VERIFIED
     */
    public Optional<CardPayer> findWithDefaultCard(long accountId) {
        return cards.findDefault(accountId)
                .map(card -> new CardPayer(
                        payers.get(accountId, card.mobile()),
                        card.id(),
                        Optional.ofNullable(card.agreementNo()).orElse("")));
    }
}
