package org.loanhub.api.futureloan;

import java.math.BigDecimal;
import org.loanhub.kernel.Money;

/** Document 004 section 2.1.3. */
record RechargeRequest(long memberId, Money amount) {

    private static final String MALFORMED = "数字格式化异常";
    private static final String NOT_NUMERIC = "余额必须为数值型";

    static RechargeRequest from(Inputs inputs) {
        inputs.require("member_id", "用户id为空");
        if (inputs.isEmpty("amount")) {
            throw Refusal.missing("余额为空");
        }
        BigDecimal amount = inputs.decimal("amount", malformedAmount(inputs));
        long memberId = inputs.integer("member_id", MALFORMED);
        return new RechargeRequest(memberId, Amount.of(amount, "余额必须大于0并且小于或者等于500000"));
    }

    /** "5万" was meant as a number; what begins otherwise was not, as at the deployed server. */
    private static String malformedAmount(Inputs inputs) {
        String amount = inputs.any("amount").orElse("");
        return !amount.isEmpty() && Character.isDigit(amount.charAt(0)) ? MALFORMED : NOT_NUMERIC;
    }
}
