package org.loanhub.kyc;

/** What comes after a card was sent to be signed. */
public enum CardSigningStep {
    /** It can be debited. */
    SIGNED,
    /** The bank sent a code to its holder: {@link BankCardService#confirmSigning} within thirty minutes. */
    CODE_SENT
}
