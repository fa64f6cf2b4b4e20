package org.loanhub.creditline;

import org.loanhub.kernel.LendingException;
import org.loanhub.kyc.ConsentKind;
import org.loanhub.kyc.ConsentService;
import org.loanhub.kyc.IdentityService;
import org.loanhub.kyc.MobileCheckService;
import org.loanhub.profile.ContactService;
import org.loanhub.profile.ProfileService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Verifies who applies for a credit line, keeps what they told, and stores the application. */
@Service
public class CreditLineSubmission {

    private static final String WORDING = "line-credit-data-2026-01";

    private final CreditLineApplicationService applications;
    private final IdentityService identities;
    private final MobileCheckService mobiles;
    private final ProfileService profiles;
    private final ContactService contacts;
    private final ConsentService consents;

    CreditLineSubmission(
            CreditLineApplicationService applications,
            IdentityService identities,
            MobileCheckService mobiles,
            ProfileService profiles,
            ContactService contacts,
            ConsentService consents) {
        this.applications = applications;
        this.identities = identities;
        this.mobiles = mobiles;
        this.profiles = profiles;
        this.contacts = contacts;
        this.consents = consents;
    }

    /**
     * Who applies consents to the checks. What is malformed is refused before anything is asked or stored. Refuses to run
     * inside a transaction, since registers are asked.
     *
     * @return the application as decided: approved, rejected, or left to an operator
     * @throws LendingException ORDER_UNDER_WAY, REJECTED_LATELY; MALFORMED, IDENTITY_ALREADY_VERIFIED,
     *     PERSON_VERIFIED_ELSEWHERE, IDENTITY_MISMATCH, MOBILE_MISMATCH, CHECK_UNAVAILABLE, TOO_MANY_CHECKS
     */
    @Transactional(propagation = Propagation.NEVER)
    public CreditLineApplication apply(NewCreditLineApplication wanted) {
        long accountId = wanted.accountId();
        applications.requireRoom(accountId);
        check(wanted);
        consents.give(accountId, ConsentKind.CREDIT_DATA, WORDING);
        identities.verify(accountId, wanted.realName(), wanted.nationalId());
        mobiles.verify(accountId);
        profiles.save(accountId, wanted.profile(), wanted.work());
        for (int i = 0; i < wanted.contacts().size(); i++) {
            contacts.put(accountId, i + 1, wanted.contacts().get(i));
        }
        return applications.store(wanted);
    }

    private void check(NewCreditLineApplication wanted) {
        identities.check(wanted.realName(), wanted.nationalId());
        profiles.check(wanted.profile(), wanted.work());
        wanted.contacts().forEach(contacts::check);
    }
}
