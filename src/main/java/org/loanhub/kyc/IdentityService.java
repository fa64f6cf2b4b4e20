package org.loanhub.kyc;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loanhub.account.AccountService;
import org.loanhub.gateway.CheckOutcome;
import org.loanhub.gateway.IdentityGateway;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.LookupKey;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.PersonalText;
import org.loanhub.kernel.RealName;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Verifies by the register who a person is. */
@Service
public class IdentityService {

    private final IdentityMapper mapper;
    private final AccountService accounts;
    private final Checks checks;
    private final IdentityGateway register;
    private final LookupKey lookup;
    private final BusinessTime time;

    IdentityService(
            IdentityMapper mapper,
            AccountService accounts,
            Checks checks,
            IdentityGateway register,
            LookupKey lookup,
            BusinessTime time) {
        this.mapper = mapper;
        this.accounts = accounts;
        this.checks = checks;
        this.register = register;
        this.lookup = lookup;
        this.time = time;
    }

    /**
     * Asks and stores nothing.
     *
     * @throws LendingException MALFORMED if {@link #verify} would refuse
     */
    public void check(PersonalText realName, PersonalText nationalId) {
        Forms.name(realName);
        Forms.nationalId(nationalId);
    }

    /**
     * Verifies the account's person. The same person again costs nothing and is fine. Refusals of the register are kept. Refuses
     * to run inside a transaction.
     *
     * @throws LendingException ACCOUNT_UNKNOWN, MALFORMED, IDENTITY_ALREADY_VERIFIED, PERSON_VERIFIED_ELSEWHERE,
     *     IDENTITY_MISMATCH, CHECK_UNAVAILABLE, TOO_MANY_CHECKS
     */
    @Transactional(propagation = Propagation.NEVER)
    public Person verify(long accountId, PersonalText realName, PersonalText nationalId) {
        IdentityClaim claim = IdentityClaim.of(accounts.get(accountId), realName, nationalId, lookup);
        Optional<Person> known = find(accountId);
        if (known.isPresent()) {
            return requireSame(known.get(), claim);
        }
        if (mapper.isVerified(claim.account().channel(), claim.lookup())) {
            throw new LendingException(KycError.PERSON_VERIFIED_ELSEWHERE);
        }
        return keep(claim, checks.ask(accountId, CheckKind.IDENTITY, reference -> ask(reference, claim)));
    }

    public Optional<Person> find(long accountId) {
        return findClaim(accountId).flatMap(ClaimedIdentity::person);
    }

    /** The person, or whom the register did not confirm. */
    public Optional<ClaimedIdentity> findClaim(long accountId) {
        return Optional.ofNullable(mapper.find(accountId));
    }

    /** @throws LendingException IDENTITY_NOT_VERIFIED */
    public Person get(long accountId) {
        return find(accountId).orElseThrow(() -> new LendingException(KycError.IDENTITY_NOT_VERIFIED));
    }

    /**
     * Whether the account's verified person has this name and national id; false if nobody is verified. Before the first
     * login, ask only for somebody who has proven to hold the account's number: the answer tells whose number it is.
     */
    public boolean isPerson(long accountId, PersonalText realName, PersonalText nationalId) {
        Optional<RealName> name = RealName.parse(realName.value());
        Optional<NationalId> id = NationalId.parse(nationalId.value());
        return find(accountId)
                .filter(person -> name.filter(person.realName()::equals).isPresent())
                .filter(person -> id.filter(person.nationalId()::equals).isPresent())
                .isPresent();
    }

    private CheckOutcome ask(String reference, IdentityClaim claim) {
        return register.realName(reference, claim.realName(), claim.nationalId());
    }

    private Person keep(IdentityClaim claim, CheckOutcome outcome) {
        Instant now = time.now();
        if (outcome != CheckOutcome.MATCH) {
            save(claim, now, null);
            throw new LendingException(KycError.IDENTITY_MISMATCH);
        }
        save(claim, now, now);
        Person person =
                find(claim.account().id()).orElseThrow(() -> new LendingException(KycError.PERSON_VERIFIED_ELSEWHERE));
        return requireSame(person, claim);
    }

    /** What a call at the same time verified stays: in this account, and in another one for the same person. */
    private void save(IdentityClaim claim, Instant now, @Nullable Instant verifiedAt) {
        try {
            if (mapper.replaceRefused(claim, now, verifiedAt) == 0) {
                mapper.insert(claim, now, verifiedAt);
            }
        } catch (DuplicateKeyException verified) {
            // The unique keys decide; the caller reads the outcome.
        }
    }

    private static Person requireSame(Person person, IdentityClaim claim) {
        boolean same = person.realName().equals(claim.realName())
                && person.nationalId().equals(claim.nationalId());
        if (!same) {
            throw new LendingException(KycError.IDENTITY_ALREADY_VERIFIED);
        }
        return person;
    }
}
