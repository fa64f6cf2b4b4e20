package org.loanhub.kyc;

import org.loanhub.kernel.BankCardNumber;
import org.loanhub.kernel.LookupKey;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kernel.PersonalText;

/** A card that the person of an account claims to hold; in the form that is stored. */
record CardClaim(long accountId, BankCardNumber cardNo, String lookup, MobileNumber mobile) {

    static CardClaim of(long accountId, PersonalText cardNo, PersonalText mobile, LookupKey lookup) {
        BankCardNumber number = Forms.cardNo(cardNo);
        return new CardClaim(accountId, number, lookup.of("bank-card", number.value()), Forms.mobile(mobile));
    }
}
