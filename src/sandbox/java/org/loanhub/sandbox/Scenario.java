package org.loanhub.sandbox;

import java.util.Arrays;

/** How a simulated third party behaves, and the last four digits (card, or amount in fen) that ask for it. */
public enum Scenario {
    FINE("", "正常"),
    SLOW("4441", "慢:过一会儿才回答"),
    TIMEOUT_THEN_SUCCESS("4442", "超时后成功:不及时回答,但事情办成了,随后通知"),
    REFUSED("4443", "拒绝:放款 3001,扣款 8104,短信限流,查验出错"),
    UNKNOWN_THEN_HEALED("4444", "结果不明:返回 9999,无通知;第一次查询处理中,之后成功"),
    DUPLICATE_NOTIFICATION("4445", "重复通知:同一通知发三次"),
    LOST_NOTIFICATION("4446", "通知丢失:只有查询知道成功"),
    BAD_SIGNATURE("4447", "签名错误:应答和通知的签名都不对,查询正常"),
    WRONG_AMOUNT("4448", "金额不符:通知多一分钱,查询正常"),
    LATE_NOTIFICATION("4449", "通知迟到"),
    NEEDS_CONFIRMATION("4450", "放款疑似重复 4002:等人工确认"),
    BALANCE_TOO_LOW("4451", "扣款余额不足 6001"),
    REVERSED("4452", "成功后又退回:放款 CANCEL,收款 REFUND,都通知"),
    FAILED_LATER("4453", "先受理,后失败"),
    LOST_ORDER("4454", "超时且未到达:查询返回 8901"),
    FAILED_THEN_PAID("4455", "先失败,后来又成功,随后通知"),
    DUPLICATE_NUMBER("4456", "流水号重复:用上一笔订单的连连流水号");

    final String ending;
    final String description;

    Scenario(String ending, String description) {
        this.ending = ending;
        this.description = description;
    }

    /** @param digits a card number or an amount in fen */
    static Scenario ofEnding(String digits) {
        return Arrays.stream(values())
                .filter(scenario -> scenario != FINE && digits.endsWith(scenario.ending))
                .findFirst()
                .orElse(FINE);
    }
}
