package org.loanhub.payment;

import java.util.Optional;
import org.loanhub.account.Account;
import org.loanhub.account.AccountService;
import org.loanhub.gateway.Payer;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kyc.BankCard;
import org.loanhub.kyc.BankCardService;
import org.loanhub.kyc.IdentityService;
import org.loanhub.kyc.Person;
import org.springframework.stereotype.Service;

/** Describes who pays for the payment gateway, where the user's number is our account's id. */
@Service
public class Payers {

    private final AccountService accounts;
    private final IdentityService identities;
    private final BankCardService cards;

    Payers(AccountService accounts, IdentityService identities, BankCardService cards) {
        this.accounts = accounts;
        this.identities = identities;
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
                        payer(accountId, card),
                        card.id(),
                        Optional.ofNullable(card.agreementNo()).orElse("")));
    }

    /**
     * The person behind an account, with the mobile number that the bank knows.
     *
     * @throws LendingException ACCOUNT_UNKNOWN, IDENTITY_NOT_VERIFIED
     */
    public Payer payer(long accountId, BankCard card) {
        Account account = accounts.get(accountId);
        Person person = identities.get(accountId);
        MobileNumber mobile = card.mobile();
        return new Payer(
                String.valueOf(accountId),
                person.realName(),
                person.nationalId(),
                mobile == null ? account.mobile() : mobile,
                account.createdAt());
    }
}
