package org.loanhub.kyc;

import org.loanhub.kernel.Actor;
import org.loanhub.kernel.PersonalText;

/**
 * Somebody to be barred or marked.
 *
 * @param value a national id or a mobile number; only its look-up is stored
 * @param reason for the operators, at most 200 characters, nothing personal
 */
public record BlacklistEntry(Kind kind, PersonalText value, Level level, String reason, Actor addedBy) {

    public enum Kind {
        NATIONAL_ID,
        MOBILE
    }

    public enum Level {
        /** Gets no loan. */
        BARRED,
        /** An operator decides. */
        RISK
    }
}
