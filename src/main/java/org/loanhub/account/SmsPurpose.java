package org.loanhub.account;

/** What a code sent by SMS is good for. A code for one purpose is none for another. */
public enum SmsPurpose {
    /** Shows that a new person holds the number. */
    REGISTER,
    /** Lets somebody who forgot the password set another. */
    RESET_PASSWORD
}
