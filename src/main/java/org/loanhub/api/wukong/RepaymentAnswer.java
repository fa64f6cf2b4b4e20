package org.loanhub.api.wukong;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import java.math.BigDecimal;
import org.loanhub.repayment.PaidRecord;

/**
 * 还款记录查询: what is booked, with the state of its loan.
 *
 * @param loanId text or number, as the {@link Dialect} says; likewise {@code stateTime}
 */
@JSONType(alphabetic = false)
record RepaymentAnswer(
        @JSONField(name = "loan_id") Object loanId,
        BigDecimal quota,
        @JSONField(name = "state_time") Object stateTime,
        String state) {

    /** What is booked. */
    static RepaymentAnswer from(PaidRecord paid, Dialect dialect) {
        return new RepaymentAnswer(
                dialect.count(paid.applicationId()),
                Forms.number(paid.amount()),
                dialect.seconds(paid.paidAt()),
                LoanState.of(paid.loanStatus()));
    }
}
