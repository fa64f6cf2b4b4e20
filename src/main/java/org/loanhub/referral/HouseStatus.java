package org.loanhub.referral;

/** What burdens the house, in the order of document 000, {@code customer_info.house_status}. */
public enum HouseStatus {
    PAID("全款"),
    ON_MORTGAGE("按揭"),
    MORTGAGED("已抵押"),
    PLEDGED("已质押");

    private final String label;

    HouseStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
