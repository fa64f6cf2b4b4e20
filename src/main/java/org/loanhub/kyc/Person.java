package org.loanhub.kyc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.PersonalText;

/** The person whom the register confirmed for an account. */
public record Person(long accountId, PersonalText realName, PersonalText nationalId, Instant verifiedAt) {

    /** Empty if the number states no day that there is. */
    public Optional<LocalDate> birthDate() {
        return NationalId.birthDate(nationalId.value());
    }
}
