package org.loanhub.kyc;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.RealName;

/** All that decides how far a person is verified, read at once. */
record VerificationRow(
        @Nullable RealName realName,
        @Nullable NationalId nationalId,
        @Nullable Instant personVerifiedAt,
        boolean mobileVerified,
        boolean profileSaved,
        boolean workSaved,
        int contacts,
        boolean blacklisted,
        boolean risk) {

    Verification verification(long accountId, @Nullable BankCard defaultCard) {
        return new Verification(
                accountId,
                person(accountId),
                defaultCard,
                mobileVerified,
                profileSaved,
                workSaved,
                contacts,
                blacklisted,
                risk);
    }

    private @Nullable Person person(long accountId) {
        if (realName == null || nationalId == null || personVerifiedAt == null) {
            return null;
        }
        return new Person(accountId, realName, nationalId, personVerifiedAt);
    }
}
