package org.loanhub.application;

/**
 * Why rules decide as they do, and why a loan's status changed without a person. Stored by name: a constant may be added, never
 * renamed or given other figures. The console words each one in {@code console.web.RuleLabels}.
 */
public enum ReasonCode {
    /** Identity, card, profile and mobile number are verified. */
    VERIFIED(0),
    /** Identity, card, profile or mobile number is not verified. */
    NOT_VERIFIED(0),
    /** Identity, mobile number or profile is not verified; a credit line asks for no card. */
    PERSON_NOT_VERIFIED(0),
    /** The national id tells no date of birth. */
    AGE_UNKNOWN(0),
    /** The lowest and the highest age allowed, in whole years, both inclusive. */
    AGE_ALLOWED(2),
    /** As {@link #AGE_ALLOWED}: outside of them. */
    AGE_NOT_ALLOWED(2),
    NOT_LISTED(0),
    /** On the blacklist as a risk. */
    LISTED_AS_RISK(0),
    /** On the blacklist as barred. */
    BARRED(0),
    /** How many unfinished loans there are here: few enough, or too many. */
    UNFINISHED_LOANS(1),
    /** The borrower says that loans elsewhere are not settled. */
    UNSETTLED_ELSEWHERE(0),
    NEVER_OVERDUE(0),
    /** For how many days at most, the last begun one counted. */
    WAS_OVERDUE(1),
    OVERDUE_NOW(0),
    WITHIN_CREDIT_LINE(0),
    ABOVE_CREDIT_LINE(0),
    /** From how many yuan on an operator looks, inclusive; with two decimals. */
    AMOUNT_TO_REVIEW(1),
    /** The money has no card to go to. */
    NO_CARD(0),
    /** What LianLian said of a disbursement that failed or came back: its code. */
    DISBURSEMENT_REFUSED(1),
    /** What an earlier version wrote as a sentence that is none of these. */
    EARLIER_WORDING(1);

    private final int figures;

    ReasonCode(int figures) {
        this.figures = figures;
    }

    /** How many arguments it has. */
    public int figures() {
        return figures;
    }
}
