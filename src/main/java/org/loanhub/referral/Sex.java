package org.loanhub.referral;

/** In the order of document 000, {@code customer_info.sex}. */
public enum Sex {
    MALE("男"),
    FEMALE("女");

    private final String label;

    Sex(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
