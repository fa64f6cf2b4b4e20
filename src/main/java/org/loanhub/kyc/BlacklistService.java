package org.loanhub.kyc;

import org.loanhub.kernel.PersonalText;
import org.springframework.stereotype.Service;

/** Who gets no loan, and who is looked at twice, in every channel. */
@Service
public class BlacklistService {

    /** Adds the entry; one that is there takes the new level and reason. */
    public void add(BlacklistEntry entry) {
        throw new UnsupportedOperationException("to come");
    }

    /** From now on nothing is held against this national id or number. */
    public void remove(BlacklistEntry.Kind kind, PersonalText value) {
        throw new UnsupportedOperationException("to come");
    }
}
