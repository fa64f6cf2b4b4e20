package org.loanhub.kyc;

import org.loanhub.kernel.LookupKey;
import org.loanhub.kernel.PersonalText;

/** A card that the person of an account claims to hold; in the form that is stored. */
record CardClaim(long accountId, PersonalText cardNo, String lookup, PersonalText mobile) {

    static CardClaim of(long accountId, PersonalText cardNo, PersonalText mobile, LookupKey lookup) {
        PersonalText number = Forms.cardNo(cardNo);
        return new CardClaim(accountId, number, lookup.of("bank-card", number.value()), Forms.mobile(mobile));
    }
}
