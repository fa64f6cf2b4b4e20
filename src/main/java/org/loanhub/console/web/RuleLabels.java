package org.loanhub.console.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the system itself wrote down, in Chinese: rules and their reasons, and what LianLian said. Words that are not known stay
 * as they are.
 */
public final class RuleLabels {

    private static final Map<Pattern, String> WORDS = new LinkedHashMap<>();

    static {
        put("identity, card, profile and mobile number are verified", "身份、银行卡、资料、手机号都已认证");
        put("identity, card, profile or mobile number is not verified", "身份、银行卡、资料或手机号没有认证");
        put("identity, mobile number or profile is not verified", "身份、手机号或资料没有认证");
        put("the national id tells no date of birth", "身份证号看不出出生日期");
        put("not from (\\d+) to (\\d+)", "不在 $1 到 $2 岁之间");
        put("from (\\d+) to (\\d+)", "在 $1 到 $2 岁之间");
        put("\\bbarred\\b", "在黑名单里");
        put("marked as a risk", "在风险名单里");
        put("not listed", "不在名单里");
        put("(\\d+) unfinished here", "在本平台有 $1 笔没结清");
        put("says that loans elsewhere are not settled", "自述在别处有没结清的借款");
        put("never overdue", "从未逾期");
        put("overdue now", "现在逾期");
        put("was overdue for (\\d+) days", "曾逾期 $1 天");
        put("more than the credit line has left", "超出剩余额度");
        put("from ([\\d.]+) an operator looks", "$1 元起要人工审核");
        put("within the credit line", "在额度之内");
        put("\\bverification\\b", "认证");
        put("\\bage\\b", "年龄");
        put("\\bblacklist\\b", "名单");
        put("\\bopen-loans\\b", "未结清借款");
        put("\\boverdue-history\\b", "逾期记录");
        put("\\bamount\\b", "金额");
        put("\\bNO_CARD\\b", "客户没有可用的银行卡");
        put("repayment, LianLian says", "还款，连连返回");
        put("pay-out, LianLian says", "放款，连连返回");
        put("notifications with a wrong signature or merchant at", "签名或商户号不对的通知，地址");
    }

    private RuleLabels() {}

    private static void put(String english, String chinese) {
        WORDS.put(Pattern.compile(english), chinese);
    }

    public static String of(String text) {
        String words = text;
        for (Map.Entry<Pattern, String> entry : WORDS.entrySet()) {
            words = entry.getKey().matcher(words).replaceAll(entry.getValue());
        }
        return words;
    }

    /** A note of the history: an operator's own words stay as they are. */
    public static String note(String changedBy, String note) {
        return changedBy.equals("system") ? of(note) : note;
    }
}
