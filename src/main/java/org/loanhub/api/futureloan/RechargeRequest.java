package org.loanhub.api.futureloan;

import java.math.BigDecimal;
import org.loanhub.kernel.Money;

/** Document 004 section 2.1.3. */
record RechargeRequest(long memberId, Money amount) {

    private static final String MALFORMED = "数字格式化异常";
    private static final String NOT_NUMERIC = "余额必须为数值型";

    static RechargeRequest from(Fields fields) {
        fields.require("member_id", "用户id为空");
        if (fields.isEmpty("amount")) {
            throw Refusal.missing("余额为空");
        }
        BigDecimal amount = fields.decimal("amount", malformedAmount(fields));
        long memberId = fields.integer("member_id", MALFORMED);
        return new RechargeRequest(memberId, Amount.of(amount, "余额必须大于0并且小于或者等于500000"));
    }

    /** "5万" was meant as a number and is distinguished from letters only, and from an empty text. */
    private static String malformedAmount(Fields fields) {
        boolean hasDigit = fields.any("amount").orElse("").chars().anyMatch(Character::isDigit);
        return hasDigit ? MALFORMED : NOT_NUMERIC;
    }
}
