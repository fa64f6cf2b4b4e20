package org.loanhub.kyc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.RealName;

/** The person whom the register confirmed for an account. */
public record Person(long accountId, RealName realName, NationalId nationalId, Instant verifiedAt) {

    /** Empty if the number states no day that there is. */
    public Optional<LocalDate> birthDate() {
        return nationalId.birthDate();
    }
}
