package org.loanhub.referral;

/** Where the customer works, in the order of document 000, {@code customer_info.company_type}. */
public enum CompanyType {
    STATE("国企/事业单位"),
    TOP_500("500强企业"),
    LISTED("上市公司"),
    PRIVATE("民营企业");

    private final String label;

    CompanyType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
