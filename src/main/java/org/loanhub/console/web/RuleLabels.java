package org.loanhub.console.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.loanhub.application.PolicyName;
import org.loanhub.application.Reason;
import org.loanhub.application.Reasons;

/** Rules and their reasons in Chinese. What a person typed never comes here. */
public final class RuleLabels {

    /** How payment alerts that the payment room words itself begin, and how the pages begin them. */
    private static final Map<String, String> ALERTS = Map.of(
            "repayment, LianLian says", "还款，连连返回",
            "pay-out, LianLian says", "放款，连连返回",
            "payment on the page, LianLian says", "收银台支付，连连返回",
            "notifications with a wrong signature or merchant at", "签名或商户号不对的通知，地址");

    private RuleLabels() {}

    public static String policy(PolicyName policy) {
        return switch (policy) {
            case VERIFICATION -> "认证";
            case AGE -> "年龄";
            case BLACKLIST -> "名单";
            case OPEN_LOANS -> "未结清借款";
            case OVERDUE_HISTORY -> "逾期记录";
            case AMOUNT -> "金额";
        };
    }

    /** Empty for none. */
    public static String reason(@Nullable Reason reason) {
        return reason == null ? "" : words(reason);
    }

    /** All of them in a row, empty for none. */
    public static String reasons(Reasons reasons) {
        return reasons.all().stream().map(RuleLabels::words).collect(Collectors.joining("；"));
    }

    /** What a payment alert says; what is not known stays as it is. */
    public static String alert(String detail) {
        return ALERTS.entrySet().stream()
                .filter(begin -> detail.startsWith(begin.getKey()))
                .findFirst()
                .map(begin -> begin.getValue() + detail.substring(begin.getKey().length()))
                .orElse(detail);
    }

    private static String words(Reason reason) {
        List<String> args = reason.args();
        return switch (reason.code()) {
            case VERIFIED -> "身份、银行卡、资料、手机号都已认证";
            case NOT_VERIFIED -> "身份、银行卡、资料或手机号没有认证";
            case PERSON_NOT_VERIFIED -> "身份、手机号或资料没有认证";
            case AGE_UNKNOWN -> "身份证号看不出出生日期";
            case AGE_ALLOWED -> "在 " + args.get(0) + " 到 " + args.get(1) + " 岁之间";
            case AGE_NOT_ALLOWED -> "不在 " + args.get(0) + " 到 " + args.get(1) + " 岁之间";
            case NOT_LISTED -> "不在名单里";
            case LISTED_AS_RISK -> "在风险名单里";
            case BARRED -> "在黑名单里";
            case UNFINISHED_LOANS -> "在本平台有 " + args.get(0) + " 笔没结清";
            case UNSETTLED_ELSEWHERE -> "自述在别处有没结清的借款";
            case NEVER_OVERDUE -> "从未逾期";
            case WAS_OVERDUE -> "曾逾期 " + args.get(0) + " 天";
            case OVERDUE_NOW -> "现在逾期";
            case WITHIN_CREDIT_LINE -> "在额度之内";
            case ABOVE_CREDIT_LINE -> "超出剩余额度";
            case AMOUNT_TO_REVIEW -> args.get(0) + " 元起要人工审核";
            case NO_CARD -> "客户没有可用的银行卡";
            case DISBURSEMENT_REFUSED -> "连连返回 " + args.get(0);
            case EARLIER_WORDING -> args.get(0);
        };
    }
}
