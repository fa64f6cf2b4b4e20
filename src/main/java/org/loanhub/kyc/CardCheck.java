package org.loanhub.kyc;

import org.loanhub.gateway.CardBin;
import org.loanhub.gateway.CardGateway;
import org.loanhub.gateway.CheckOutcome;
import org.loanhub.gateway.IdentityGateway;
import org.loanhub.kernel.BankCardNumber;
import org.loanhub.kernel.LendingException;
import org.springframework.stereotype.Component;

/** Asks whose card it is. */
@Component
class CardCheck {

    private final Checks checks;
    private final IdentityGateway register;
    private final CardGateway cards;

    CardCheck(Checks checks, IdentityGateway register, CardGateway cards) {
        this.checks = checks;
        this.register = register;
        this.cards = cards;
    }

    /**
     * @return the bank, if the person holds this debit card with this mobile number
     * @throws LendingException CARD_NOT_RECOGNISED, CARD_NOT_DEBIT, CARD_MISMATCH, CHECK_UNAVAILABLE, TOO_MANY_CHECKS
     */
    CardBin.Known require(CardClaim claim, Person person) {
        CardBin.Known bin = requireDebit(claim.accountId(), claim.cardNo());
        CheckOutcome outcome = checks.ask(
                claim.accountId(),
                CheckKind.CARD,
                reference -> register.cardFour(
                        reference, person.realName(), person.nationalId(), claim.cardNo(), claim.mobile()));
        if (outcome != CheckOutcome.MATCH) {
            throw new LendingException(KycError.CARD_MISMATCH);
        }
        return bin;
    }

    /** @throws LendingException CARD_NOT_RECOGNISED, CARD_NOT_DEBIT, CHECK_UNAVAILABLE */
    CardBin.Known requireDebit(long accountId, BankCardNumber cardNo) {
        CardBin.Known known = requireKnown(accountId, cardNo);
        if (known.type() != CardBin.CardType.DEBIT) {
            throw new LendingException(KycError.CARD_NOT_DEBIT);
        }
        return known;
    }

    /** @throws LendingException CARD_NOT_RECOGNISED, CHECK_UNAVAILABLE */
    CardBin.Known requireKnown(long accountId, BankCardNumber cardNo) {
        CardBin bin = cards.bin("kyc-account-" + accountId, cardNo);
        if (bin instanceof CardBin.Known known) {
            return known;
        }
        boolean unavailable = bin instanceof CardBin.Unavailable;
        throw new LendingException(unavailable ? KycError.CHECK_UNAVAILABLE : KycError.CARD_NOT_RECOGNISED);
    }
}
