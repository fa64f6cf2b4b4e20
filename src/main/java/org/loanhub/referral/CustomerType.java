package org.loanhub.referral;

/** Who wants to borrow, in the order of document 000, {@code customerType}. */
public enum CustomerType {
    EMPLOYEE("上班族"),
    COMPANY("企业");

    private final String label;

    CustomerType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
