package org.loanhub.kyc;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.loanhub.gateway.CardBin;
import org.loanhub.gateway.CardGateway;
import org.loanhub.gateway.CardSigning;
import org.loanhub.gateway.CashierRedirect;
import org.loanhub.gateway.Payer;
import org.loanhub.gateway.SignedCards;
import org.loanhub.gateway.SignedCards.SignedCard;
import org.loanhub.gateway.SigningReturn;
import org.loanhub.kernel.BankCardNumber;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.LookupKey;
import org.loanhub.kernel.PersonalText;
import org.loanhub.kyc.CardPageReturn.Outcome;
import org.loanhub.transaction.Transactions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs cards on LianLian's own page. Whoever signs there holds the card, so a signed card is a verified one. Until
 * LianLian's list shows the agreement, the card is pending and cannot be used. Refuses to run inside a transaction.
 */
@Service
@Transactional(propagation = Propagation.NEVER)
public class CardPage {

    private static final int TAIL = 4;

    private final CardPageMapper mapper;
    private final BankCardMapper cards;
    private final CardCheck check;
    private final Transactions transactions;
    private final PayerService payers;
    private final CardGateway gateway;
    private final LookupKey lookup;
    private final BusinessTime time;

    CardPage(
            CardPageMapper mapper,
            BankCardMapper cards,
            CardCheck check,
            Transactions transactions,
            PayerService payers,
            CardGateway gateway,
            LookupKey lookup,
            BusinessTime time) {
        this.mapper = mapper;
        this.cards = cards;
        this.check = check;
        this.transactions = transactions;
        this.payers = payers;
        this.gateway = gateway;
        this.lookup = lookup;
        this.time = time;
    }

    /**
     * Whether there is such a card, debit or credit, by its number alone.
     *
     * @throws LendingException MALFORMED, CARD_NOT_RECOGNISED, CHECK_UNAVAILABLE
     */
    public void requireKnown(long accountId, PersonalText cardNo) {
        check.requireKnown(accountId, Forms.cardNo(cardNo));
    }

    /**
     * The form with which the person's browser goes to the page.
     *
     * @param returnUrl where the browser comes back to
     * @throws LendingException IDENTITY_NOT_VERIFIED, MALFORMED, CARD_BOUND, CARD_NOT_RECOGNISED, CARD_NOT_DEBIT,
     *     CHECK_UNAVAILABLE
     */
    public CashierRedirect start(long accountId, PersonalText cardNo, String returnUrl) {
        Payer payer = payers.get(accountId, null);
        BankCardNumber number = Forms.cardNo(cardNo);
        String cardLookup = lookup.of("bank-card", number.value());
        BankCard known = cards.findByNumber(accountId, cardLookup);
        if (known != null && known.agreementNo() != null) {
            throw new LendingException(CardPageError.CARD_BOUND);
        }
        CardBin.Known bin = check.requireDebit(accountId, number);
        Instant now = time.now();
        mapper.savePending(UUID.randomUUID().toString(), accountId, number, cardLookup, bin, now);
        mapper.startSigning(accountId, cardLookup, now);
        return gateway.signingPage(new CardSigning(payer, number, returnUrl));
    }

    /** Reads what the browser brought back. The same return may come any number of times. */
    public CardPageReturn finish(String status, String result) {
        return gateway.readSigningReturn(status, result)
                .filter(signed -> signed.userId().matches("\\d{1,18}"))
                .map(this::finish)
                .orElseGet(() -> CardPageReturn.without(Outcome.NOT_SIGNED));
    }

    /** LianLian's user is our account. */
    private CardPageReturn finish(SigningReturn signed) {
        long accountId = Long.parseLong(signed.userId());
        Long known = mapper.findByAgreement(accountId, signed.agreementNo());
        if (known != null) {
            return CardPageReturn.signed(cards.find(accountId, known));
        }
        if (!(gateway.signedCards(signed.userId()) instanceof SignedCards.Listed listed)) {
            return CardPageReturn.without(Outcome.UNKNOWN);
        }
        return listed.cards().stream()
                .filter(card -> card.agreementNo().equals(signed.agreementNo()))
                .findFirst()
                .flatMap(card -> findPending(accountId, card))
                .map(card -> keep(card, signed.agreementNo()))
                .orElseGet(() -> CardPageReturn.without(Outcome.NOT_SIGNED));
    }

    /** LianLian's list shows the last digits only; the card that was sent to the page last is meant. */
    private Optional<BankCard> findPending(long accountId, SignedCard signed) {
        return mapper.listPending(accountId).stream()
                .map(cardId -> Objects.requireNonNull(cards.find(accountId, cardId)))
                .filter(card -> card.bankCode().equals(signed.bankCode()))
                .filter(card -> card.cardNo().tail(TAIL).equals(signed.cardTail()))
                .findFirst();
    }

    private CardPageReturn keep(BankCard card, String agreementNo) {
        transactions.run(() -> {
            cards.lockPerson(card.accountId());
            mapper.sign(card.id(), agreementNo, time.now());
            if (cards.findDefault(card.accountId()) == null) {
                cards.setDefault(card.accountId(), card.id());
            }
        });
        return CardPageReturn.signed(cards.find(card.accountId(), card.id()));
    }
}
