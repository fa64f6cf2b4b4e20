package org.loanhub.kyc;

import org.jspecify.annotations.Nullable;

/**
 * How far an account's person has been verified (document 001, section 19; 002, user-auth-state).
 *
 * @param person null until name and national id are verified
 * @param defaultCard null until a card is verified
 * @param contacts how many
 * @param blacklisted whether the national id or the account's mobile number is barred
 * @param risk whether one of them is marked as a risk
 */
public record Verification(
        long accountId,
        @Nullable Person person,
        @Nullable BankCard defaultCard,
        boolean mobileVerified,
        boolean profileSaved,
        boolean workSaved,
        int contacts,
        boolean blacklisted,
        boolean risk) {

    public boolean isIdentityVerified() {
        return person != null;
    }

    public boolean isCardVerified() {
        return defaultCard != null;
    }

    /** Profile, work and at least one contact, as the form of document 002 has it. */
    public boolean isProfileComplete() {
        return profileSaved && workSaved && contacts > 0;
    }

    /**
     * Profile and work: what may be asked for before a loan. Contacts may not be a condition (docs/reference/README.md,
     * Law).
     */
    public boolean isProfileSaved() {
        return profileSaved && workSaved;
    }

    /** All four checks: identity, card, profile, mobile number. */
    public boolean isComplete() {
        return isIdentityVerified() && isCardVerified() && isProfileSaved() && mobileVerified;
    }
}
