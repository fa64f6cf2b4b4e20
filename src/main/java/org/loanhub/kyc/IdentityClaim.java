package org.loanhub.kyc;

import org.loanhub.account.Account;
import org.loanhub.kernel.LookupKey;
import org.loanhub.kernel.PersonalText;

/** Whom the holder of an account claims to be; in the form that is stored. */
record IdentityClaim(Account account, PersonalText realName, PersonalText nationalId, String lookup) {

    static IdentityClaim of(Account account, PersonalText realName, PersonalText nationalId, LookupKey lookup) {
        PersonalText id = Forms.nationalId(nationalId);
        return new IdentityClaim(account, Forms.name(realName), id, lookup(id, lookup));
    }

    static String lookup(PersonalText nationalId, LookupKey lookup) {
        return lookup.of("national-id", nationalId.value());
    }
}
