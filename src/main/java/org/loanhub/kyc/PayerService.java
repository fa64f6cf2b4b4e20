package org.loanhub.kyc;

import org.jspecify.annotations.Nullable;
import org.loanhub.account.Account;
import org.loanhub.account.AccountService;
import org.loanhub.gateway.Payer;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.MobileNumber;
import org.springframework.stereotype.Service;

/** Describes persons for the payment gateway, where the user's number is our account's id. */
@Service
public class PayerService {

    private final AccountService accounts;
    private final IdentityService identities;

    PayerService(AccountService accounts, IdentityService identities) {
        this.accounts = accounts;
        this.identities = identities;
    }

    /**
     * The verified person behind an account.
     *
     * @param knownToBank the number that the bank has of a card; null for the one that the account logs in by
     * @throws LendingException ACCOUNT_UNKNOWN, IDENTITY_NOT_VERIFIED
     */
    public Payer get(long accountId, @Nullable MobileNumber knownToBank) {
        Person person = identities.get(accountId);
        Account account = accounts.get(accountId);
        return new Payer(
                String.valueOf(accountId),
                person.realName(),
                person.nationalId(),
                knownToBank == null ? account.mobile() : knownToBank,
                account.createdAt());
    }
}
