package org.loanhub.product;

/** 借款用途: what the money is for (document 001, section 23.2). */
public enum LoanPurpose {
    /** 租房. */
    RENT,
    /** 购物. */
    SHOPPING,
    /** 教育/培训. */
    EDUCATION,
    /** 医美. */
    COSMETIC_TREATMENT,
    /** 旅游. */
    TRAVEL,
    /** 日常娱乐. */
    ENTERTAINMENT,
    /** 短期资金周转. */
    SHORT_OF_CASH,
    /** 偿还信用卡. */
    CREDIT_CARD_BILL,
    /** The API does not ask. */
    NOT_ASKED
}
