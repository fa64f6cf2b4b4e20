package org.loanhub.kyc;

/** What a person can allow us; each may be withdrawn. */
public enum ConsentKind {
    /** To keep and use what is needed for the contract. */
    PRIVACY,
    /** To store where the person is when applying. */
    LOCATION,
    /** To store the numbers in the person's phone. */
    PHONE_BOOK,
    /** To ask registers and other sites about the person. */
    CREDIT_DATA
}
