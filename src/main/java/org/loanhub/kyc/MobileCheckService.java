package org.loanhub.kyc;

import java.time.Instant;
import org.loanhub.account.AccountService;
import org.loanhub.gateway.CheckOutcome;
import org.loanhub.gateway.IdentityGateway;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.MobileNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Verifies that the account's mobile number is its person's. */
@Service
public class MobileCheckService {

    private final MobileCheckMapper mapper;
    private final AccountService accounts;
    private final IdentityService identities;
    private final Checks checks;
    private final IdentityGateway register;
    private final BusinessTime time;

    MobileCheckService(
            MobileCheckMapper mapper,
            AccountService accounts,
            IdentityService identities,
            Checks checks,
            IdentityGateway register,
            BusinessTime time) {
        this.mapper = mapper;
        this.accounts = accounts;
        this.identities = identities;
        this.checks = checks;
        this.register = register;
        this.time = time;
    }

    /**
     * By three elements: the verified person's name and national id, and the account's number. A verified one stays so at
     * no cost. Refuses to run inside a transaction.
     *
     * @throws LendingException ACCOUNT_UNKNOWN, IDENTITY_NOT_VERIFIED, MOBILE_MISMATCH, CHECK_UNAVAILABLE, TOO_MANY_CHECKS
     */
    @Transactional(propagation = Propagation.NEVER)
    public void verify(long accountId) {
        if (isVerified(accountId)) {
            return;
        }
        Person person = identities.get(accountId);
        MobileNumber mobile = accounts.get(accountId).mobile();
        CheckOutcome outcome = checks.ask(
                accountId,
                CheckKind.MOBILE,
                reference -> register.mobileThree(reference, person.realName(), person.nationalId(), mobile));
        keep(accountId, outcome == CheckOutcome.MATCH);
    }

    public boolean isVerified(long accountId) {
        return mapper.isVerified(accountId);
    }

    private void keep(long accountId, boolean verified) {
        Instant now = time.now();
        mapper.save(accountId, now, verified ? now : null);
        if (!verified) {
            throw new LendingException(KycError.MOBILE_MISMATCH);
        }
    }
}
