package org.loanhub.product;

/** 其他渠道借款信息: what the borrower says of loans elsewhere (document 001, section 23.2). */
public enum OtherLoans {
    /** 无借款. */
    NONE,
    /** 有,已结清. */
    SETTLED,
    /** 有,未结清. */
    UNSETTLED,
    /** The API does not ask. */
    NOT_ASKED
}
