package org.loanhub.kyc;

import org.loanhub.account.AccountService;
import org.loanhub.account.LoginName;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.LookupKey;
import org.springframework.stereotype.Service;

/** How far persons have been verified. */
@Service
public class VerificationService {

    private final VerificationMapper mapper;
    private final BankCardMapper cards;
    private final AccountService accounts;
    private final LookupKey lookup;

    VerificationService(VerificationMapper mapper, BankCardMapper cards, AccountService accounts, LookupKey lookup) {
        this.mapper = mapper;
        this.cards = cards;
        this.accounts = accounts;
        this.lookup = lookup;
    }

    /** @throws LendingException ACCOUNT_UNKNOWN */
    public Verification get(long accountId) {
        LoginName mobile = accounts.get(accountId).loginName();
        VerificationRow row = mapper.get(accountId, BlacklistService.ofMobile(mobile, lookup));
        return row.verification(accountId, cards.findDefault(accountId));
    }
}
