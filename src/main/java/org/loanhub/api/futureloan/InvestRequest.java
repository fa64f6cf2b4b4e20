package org.loanhub.api.futureloan;

import java.math.BigDecimal;
import org.loanhub.kernel.Money;

/** Document 004 section 2.1.6. */
record InvestRequest(long memberId, long projectId, Money amount) {

    private static final String MALFORMED = "数值参数格式错误";
    private static final BigDecimal STEP = BigDecimal.valueOf(100);
    /** Far above any project; keeps the amount within what a column holds. */
    private static final BigDecimal MAX_AMOUNT = new BigDecimal("1000000000000");

    static InvestRequest from(Inputs inputs) {
        inputs.requirePresent("member_id", "会员id为空");
        inputs.requirePresent("loan_id", "项目id为空");
        inputs.requirePresent("amount", "余额为空");
        long memberId = inputs.whole("member_id", MALFORMED);
        long projectId = inputs.whole("loan_id", MALFORMED);
        BigDecimal amount = inputs.decimal("amount", MALFORMED);
        requireNotNegative(memberId, "非法的会员id");
        requireNotNegative(projectId, "非法的项目id");
        return new InvestRequest(memberId, projectId, hundreds(amount));
    }

    private static Money hundreds(BigDecimal amount) {
        if (amount.signum() <= 0
                || amount.compareTo(MAX_AMOUNT) > 0
                || amount.remainder(STEP).signum() != 0) {
            throw Refusal.invalid("充值金额必须大于100，并且可以被100整除");
        }
        return Money.ofYuan(amount);
    }

    private static void requireNotNegative(long id, String negative) {
        if (id < 0) {
            throw Refusal.invalid(negative);
        }
    }
}
