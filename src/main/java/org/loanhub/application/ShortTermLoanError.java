package org.loanhub.application;

import org.loanhub.kernel.BusinessError;

/** Why somebody cannot have a loan of which they name amount and days only. */
public enum ShortTermLoanError implements BusinessError {
    /** The person, or the number of the account, gets no loan. */
    BARRED,
    /** Name and national id are not verified. */
    IDENTITY_NEEDED,
    /** Profile, work or contacts are not saved. */
    PROFILE_NEEDED,
    /** There is no verified card that is the default. */
    CARD_NEEDED,
    /** The mobile number is not verified. */
    MOBILE_NEEDED,
    /** The amount is missing or no amount. */
    AMOUNT_NEEDED,
    /** The number of days is missing or no number. */
    DAYS_NEEDED,
    /** A day has not passed since the last application was rejected. */
    REJECTED_OF_LATE,
    /** Nothing is on offer. */
    NOT_OFFERED
}
