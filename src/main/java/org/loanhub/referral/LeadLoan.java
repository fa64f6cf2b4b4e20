package org.loanhub.referral;

/** What is wanted, in the order of document 000, {@code loan_type}. */
public enum LeadLoan {
    UNSECURED("信用贷"),
    CAR("车贷"),
    HOUSE("房贷");

    private final String label;

    LeadLoan(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
