package org.loanhub.api.cashloan;

import org.loanhub.application.ApplicationError;

/** What the application room refuses, in the words of sections 22.4 and 23.4. */
final class ApplicationRefusals {

    private ApplicationRefusals() {}

    static Refusal of(ApplicationError error, Failure failure) {
        return switch (error) {
            case AMOUNT_MALFORMED -> Refusal.of("20004000", "借贷金额格式错误");
            case AMOUNT_NOT_ALLOWED -> Refusal.of("20004001", "借贷金额不在允许范围内");
            case RATE_MALFORMED -> Refusal.of("20004002", "年化利率格式错误");
            case RATE_NOT_ALLOWED -> Refusal.of("20004003", "年化利率不在允许范围内");
            case TERM_MALFORMED -> Refusal.of("20004004", "借贷期限格式错误");
            case TERM_NOT_ALLOWED -> Refusal.of("20004005", "借贷期限不在允许范围内");
            case TERM_UNIT_UNKNOWN -> Refusal.of("20004006", "借贷期限单位错误");
            case TERM_UNIT_NOT_ALLOWED -> Refusal.of("20004007", "借贷期限单位不在允许范围内");
            case INTERVAL_MALFORMED -> Refusal.of("20004008", "还款间隔格式错误");
            case INTERVAL_NOT_ALLOWED -> Refusal.of("20004009", "还款间隔不在允许范围内");
            case INTERVAL_UNIT_UNKNOWN -> Refusal.of("20004010", "还款间隔单位错误");
            case INTERVAL_UNIT_NOT_ALLOWED -> Refusal.of("20004011", "还款间隔单位不在允许范围内");
            case MONTHS_REPAID_BY_DAYS -> Refusal.of("20004012", "借贷期限单位选择月，还款间隔单位不支持选择日");
            case METHOD_UNKNOWN -> Refusal.of("20004013", "还款方式错误");
            case METHOD_NOT_ALLOWED -> Refusal.of("20004014", "还款方式不在允许范围内");
            case DAYS_REPAID_BY_LEVEL_PAYMENTS -> Refusal.of("20004015", "借贷期限单位选择日，还款方式不支持选择等额本息");
            case UNFINISHED_LOAN -> failure.because("您有未结清的借款");
            case CREDIT_LIMIT_EXCEEDED -> failure.because("借款金额超出可用额度");
            case CREDIT_LINE_CLOSED -> failure.because("您的额度暂不可用");
            case PHONE_BOOK_TOO_LARGE -> Failure.MESSAGE.because("通讯录超过5000条");
            case APPLICATION_UNKNOWN -> failure.because("借款申请不存在");
            case NOT_UNDER_REVIEW -> failure.because("借款申请不在审核中");
        };
    }
}
