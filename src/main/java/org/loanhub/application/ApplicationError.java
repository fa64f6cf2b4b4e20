package org.loanhub.application;

import org.loanhub.kernel.BusinessError;

/** What this room refuses. The first sixteen are 20004000 to 20004015 of document 001, in its order. */
public enum ApplicationError implements BusinessError {
    /** 借贷金额格式错误. */
    AMOUNT_MALFORMED,
    /** 借贷金额不在允许范围内. */
    AMOUNT_NOT_ALLOWED,
    /** 年化利率格式错误. */
    RATE_MALFORMED,
    /** 年化利率不在允许范围内; also a loan that would cost more than the yearly ceiling. */
    RATE_NOT_ALLOWED,
    /** 借贷期限格式错误. */
    TERM_MALFORMED,
    /** 借贷期限不在允许范围内. */
    TERM_NOT_ALLOWED,
    /** 借贷期限单位错误. */
    TERM_UNIT_UNKNOWN,
    /** 借贷期限单位不在允许范围内. */
    TERM_UNIT_NOT_ALLOWED,
    /** 还款间隔格式错误. */
    INTERVAL_MALFORMED,
    /** 还款间隔不在允许范围内. */
    INTERVAL_NOT_ALLOWED,
    /** 还款间隔单位错误. */
    INTERVAL_UNIT_UNKNOWN,
    /** 还款间隔单位不在允许范围内. */
    INTERVAL_UNIT_NOT_ALLOWED,
    /** 借贷期限单位选择月，还款间隔单位不支持选择日. */
    MONTHS_REPAID_BY_DAYS,
    /** 还款方式错误. */
    METHOD_UNKNOWN,
    /** 还款方式不在允许范围内. */
    METHOD_NOT_ALLOWED,
    /** 借贷期限单位选择日，还款方式不支持选择等额本息. */
    DAYS_REPAID_BY_LEVEL_PAYMENTS,
    /** The borrower has a loan that is not finished. */
    UNFINISHED_LOAN,
    /** The amount does not fit into what is left of the credit line. */
    CREDIT_LIMIT_EXCEEDED,
    /** The credit line is frozen or was refused. */
    CREDIT_LINE_CLOSED,
    /** A phone book has more than 5,000 entries. */
    PHONE_BOOK_TOO_LARGE,
    /** This account has no such application. */
    APPLICATION_UNKNOWN,
    /** Only an application under review can be decided. */
    NOT_UNDER_REVIEW
}
