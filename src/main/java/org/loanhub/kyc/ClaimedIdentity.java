package org.loanhub.kyc;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.RealName;

/**
 * Whom the holder of an account last claimed to be.
 *
 * @param verifiedAt null if the register said no
 */
public record ClaimedIdentity(
        long accountId,
        RealName realName,
        NationalId nationalId,
        @Nullable Instant verifiedAt) {

    /** Empty unless the register confirmed it. */
    public Optional<Person> person() {
        return Optional.ofNullable(verifiedAt).map(at -> new Person(accountId, realName, nationalId, at));
    }
}
