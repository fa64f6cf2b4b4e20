package org.loanhub.kyc;

/** What a person may let us know beyond the four basic checks, to get a higher limit. */
public enum ExtraCheck {
    EDUCATION,
    TAOBAO,
    JD,
    BILL,
    EBANK,
    QQ,
    WECHAT,
    BANK_CARD
}
