package org.loanhub.api.futureloan;

import java.math.BigDecimal;
import org.loanhub.kernel.Money;

/** Document 004 section 2.1.4. */
record WithdrawRequest(long memberId, Money amount) {

    private static final String MALFORMED = "数值参数格式不正确";

    static WithdrawRequest from(Inputs inputs) {
        inputs.require("member_id", "会员id为空");
        inputs.require("amount", "余额为空");
        long memberId = inputs.integer("member_id", MALFORMED);
        BigDecimal amount = inputs.decimal("amount", MALFORMED);
        // The deployed server prints a limit ten times too high; clients compare the text.
        return new WithdrawRequest(memberId, Amount.of(amount, "余额必须大于0并且小于或者等于5000000"));
    }
}
