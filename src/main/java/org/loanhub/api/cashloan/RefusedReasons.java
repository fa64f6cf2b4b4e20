package org.loanhub.api.cashloan;

import java.util.List;
import org.loanhub.application.Finding;
import org.loanhub.application.Reason;
import org.loanhub.application.Verdict;

/** Why an application was refused at once, as far as its applicant may know: lists and scores stay with us. */
final class RefusedReasons {

    private static final String KEPT_TO_OURSELVES = "暂不符合申请条件";

    private RefusedReasons() {}

    /** The first reason that can be told; it is what the applicant can change first, since the rules are asked in that order. */
    static String tell(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.verdict() == Verdict.REJECT)
                .map(Finding::reason)
                .map(RefusedReasons::words)
                .findFirst()
                .orElse(KEPT_TO_OURSELVES);
    }

    private static String words(Reason reason) {
        return switch (reason.code()) {
            case NOT_VERIFIED -> "请先完成实名、银行卡、手机认证和个人信息";
            case PERSON_NOT_VERIFIED -> "请先完成实名、手机认证和个人信息";
            case AGE_NOT_ALLOWED -> "您的年龄不在可申请的范围内";
            case UNFINISHED_LOANS -> "您未结清的借款已达上限";
            case OVERDUE_NOW -> "您有逾期未还的借款";
            case ABOVE_CREDIT_LINE -> "借款金额超出可用额度";
            case NO_CARD -> "没有可收款的银行卡";
            case VERIFIED,
                    AGE_UNKNOWN,
                    AGE_ALLOWED,
                    NOT_LISTED,
                    LISTED_AS_RISK,
                    BARRED,
                    UNSETTLED_ELSEWHERE,
                    NEVER_OVERDUE,
                    WAS_OVERDUE,
                    WITHIN_CREDIT_LINE,
                    AMOUNT_TO_REVIEW,
                    DISBURSEMENT_REFUSED,
                    EARLIER_WORDING -> KEPT_TO_OURSELVES;
        };
    }
}
