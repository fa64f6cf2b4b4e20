package org.loanhub.referral;

/** For how long, in the order of document 000, {@code loan_term}. */
public enum LeadTerm {
    UP_TO_3_MONTHS("3个月内"),
    SIX_MONTHS("6个月"),
    ONE_YEAR("1年"),
    TWO_YEARS("2年"),
    THREE_YEARS("3年"),
    FOUR_YEARS("4年"),
    FIVE_YEARS_OR_MORE("5年及以上");

    private final String label;

    LeadTerm(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
