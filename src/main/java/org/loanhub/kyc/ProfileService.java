package org.loanhub.kyc;

import java.util.Optional;
import org.loanhub.kernel.LendingException;
import org.springframework.stereotype.Service;

/** What persons tell about their life and work; each saving replaces what was there. */
@Service
public class ProfileService {

    /** Both or none. @throws LendingException MALFORMED if a text is too long or empty, or a figure out of its range */
    public void save(long accountId, Profile profile, Work work) {
        throw new UnsupportedOperationException("to come");
    }

    /** @throws LendingException MALFORMED */
    public void saveProfile(long accountId, Profile profile) {
        throw new UnsupportedOperationException("to come");
    }

    /** @throws LendingException MALFORMED */
    public void saveWork(long accountId, Work work) {
        throw new UnsupportedOperationException("to come");
    }

    public Optional<Profile> findProfile(long accountId) {
        throw new UnsupportedOperationException("to come");
    }

    public Optional<Work> findWork(long accountId) {
        throw new UnsupportedOperationException("to come");
    }
}
