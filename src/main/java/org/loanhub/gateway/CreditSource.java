package org.loanhub.gateway;

/** Where credit data comes from; the text is Limu's {@code bizType}. */
public enum CreditSource {
    /** The mobile carrier's records. */
    MOBILE("mobile"),
    /** The mobile carrier's records, as a report with conclusions. */
    MOBILE_REPORT("mobileReport"),
    JD("jd"),
    TAOBAO("taobao"),
    EDUCATION("education"),
    /** Credit card bills in a mailbox. */
    BILL("bill"),
    /** An account's movements in online banking. */
    EBANK("ebank");

    private final String bizType;

    CreditSource(String bizType) {
        this.bizType = bizType;
    }

    public String bizType() {
        return bizType;
    }
}
