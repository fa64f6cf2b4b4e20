package org.loanhub.kyc;

import java.util.Optional;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.PersonalText;
import org.springframework.stereotype.Service;

/** Verifies by the register who a person is. Call outside of a transaction. */
@Service
public class IdentityService {

    /**
     * Verifies the account's person. The same person again costs nothing and is fine. Refusals of the register are kept.
     *
     * @throws LendingException MALFORMED, IDENTITY_ALREADY_VERIFIED, PERSON_VERIFIED_ELSEWHERE, IDENTITY_MISMATCH,
     *     CHECK_UNAVAILABLE, TOO_MANY_CHECKS
     */
    public Person verify(long accountId, PersonalText realName, PersonalText nationalId) {
        throw new UnsupportedOperationException("to come");
    }

    public Optional<Person> find(long accountId) {
        throw new UnsupportedOperationException("to come");
    }

    /** @throws LendingException IDENTITY_NOT_VERIFIED */
    public Person get(long accountId) {
        throw new UnsupportedOperationException("to come");
    }

    /** Whether the account's verified person has this name and national id; false if nobody is verified. */
    public boolean isPerson(long accountId, PersonalText realName, PersonalText nationalId) {
        throw new UnsupportedOperationException("to come");
    }
}
