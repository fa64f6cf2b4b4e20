package org.loanhub.loan;

import org.loanhub.account.Account;
import org.loanhub.account.AccountService;
import org.loanhub.gateway.Payer;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kyc.BankCard;
import org.loanhub.kyc.IdentityService;
import org.loanhub.kyc.Person;
import org.springframework.stereotype.Service;

/** Describes a borrower for the payment gateway, where the user's number is our account's id. */
@Service
public class Borrowers {

    private final AccountService accounts;
    private final IdentityService identities;

    Borrowers(AccountService accounts, IdentityService identities) {
        this.accounts = accounts;
        this.identities = identities;
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
