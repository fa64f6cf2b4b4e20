package org.loanhub.kyc;

import org.loanhub.kernel.BusinessError;

/** What this room refuses. */
public enum KycError implements BusinessError {
    /** The name, the national id, the card number or the mobile number has not the form of one. */
    MALFORMED,
    /** The person of this account has to be verified first. */
    IDENTITY_NOT_VERIFIED,
    /** This account's person is verified already, and is somebody else. */
    IDENTITY_ALREADY_VERIFIED,
    /** This person is verified in another account of the channel. */
    PERSON_VERIFIED_ELSEWHERE,
    /** The register says that name and national id do not belong together, or knows no such number. */
    IDENTITY_MISMATCH,
    /** The bank says that person, card and mobile number do not belong together, or knows no such card. */
    CARD_MISMATCH,
    /** No bank that we know gives out such card numbers. */
    CARD_NOT_RECOGNISED,
    /** A credit card: loans are paid out to debit cards only. */
    CARD_NOT_DEBIT,
    /** This account has no such card. */
    CARD_UNKNOWN,
    /** The bank refuses to let us debit this card. */
    CARD_SIGNING_REFUSED,
    /** No signing of this card waits for a code, or its time is over. */
    CARD_SIGNING_NOT_STARTED,
    /** Not the code that the bank sent. */
    CARD_SIGNING_CODE_WRONG,
    /** The carrier says that the mobile number is not this person's, or knows no such number. */
    MOBILE_MISMATCH,
    /** A register or a bank gives no answer just now; nothing has been decided. */
    CHECK_UNAVAILABLE,
    /** Today's checks of this kind are used up for this account. */
    TOO_MANY_CHECKS
}
