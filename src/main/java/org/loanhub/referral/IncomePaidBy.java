package org.loanhub.referral;

/** How wages arrive, in the order of document 000, {@code customer_info.income_pay_type}. */
public enum IncomePaidBy {
    CARD("打卡"),
    TRANSFER("网银转账"),
    CASH("现金"),
    OTHER("其他");

    private final String label;

    IncomePaidBy(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
