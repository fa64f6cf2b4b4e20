package org.loanhub.api.wukong;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import java.math.BigDecimal;
import org.loanhub.repayment.PaidRecord;

/** 还款记录查询: what is booked, with the state of its loan. */
@JSONType(alphabetic = false)
record RepaymentAnswer(
        @JSONField(name = "loan_id") String loanId,
        BigDecimal quota,
        @JSONField(name = "state_time") String stateTime,
        String state) {

    static RepaymentAnswer from(PaidRecord paid) {
        return new RepaymentAnswer(
                Long.toString(paid.applicationId()),
                Forms.number(paid.amount()),
                Forms.seconds(paid.paidAt()),
                LoanState.of(paid.loanStatus()));
    }
}
