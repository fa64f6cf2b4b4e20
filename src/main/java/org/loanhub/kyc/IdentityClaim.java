package org.loanhub.kyc;

import org.loanhub.account.Account;
import org.loanhub.kernel.LookupKey;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.PersonalText;
import org.loanhub.kernel.RealName;

/** Whom the holder of an account claims to be; in the form that is stored. */
record IdentityClaim(Account account, RealName realName, NationalId nationalId, String lookup) {

    static IdentityClaim of(Account account, PersonalText realName, PersonalText nationalId, LookupKey lookup) {
        NationalId id = Forms.nationalId(nationalId);
        return new IdentityClaim(account, Forms.name(realName), id, lookup(id, lookup));
    }

    static String lookup(NationalId nationalId, LookupKey lookup) {
        return lookup.of("national-id", nationalId.value());
    }
}
