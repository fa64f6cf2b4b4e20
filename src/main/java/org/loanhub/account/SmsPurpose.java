package org.loanhub.account;

/** What an SMS code is for. A code for one purpose cannot be used for another. */
public enum SmsPurpose {
    /** Shows that a new person holds the number. */
    REGISTER,
    /** Lets somebody who forgot the password set another. */
    RESET_PASSWORD
}
