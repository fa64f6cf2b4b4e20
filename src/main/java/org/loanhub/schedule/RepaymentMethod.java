package org.loanhub.schedule;

/** How principal and interest are spread over the periods of a loan (document 001, section 21.3, repayTypeData). */
public enum RepaymentMethod {
    /** 一次性还本付息: principal and interest in one line when the term ends; the repay interval has no meaning. */
    BULLET,
    /** 按期还息到期还本: interest every period, the principal with the last. */
    INTEREST_ONLY,
    /** 等额本息: equal installments, interest on the outstanding principal; only for terms in months. */
    LEVEL_PAYMENT,
    /** 等本等息: equal principal, and interest on the original principal every period. */
    FLAT
}
