package org.loanhub.api.wukong;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import java.math.BigDecimal;
import org.loanhub.application.LoanRecord;

/**
 * 借款记录查询.
 *
 * @param stateTime text or number, as the {@link Dialect} says
 */
@JSONType(alphabetic = false)
record RecordAnswer(
        @JSONField(name = "loan_id") long loanId,
        BigDecimal quota,
        int period,
        @JSONField(name = "state_time") Object stateTime,
        String state) {

    static RecordAnswer from(LoanRecord loan, Object stateTime) {
        return new RecordAnswer(
                loan.id(), Forms.number(loan.amount()), loan.termLength(), stateTime, LoanState.of(loan.status()));
    }
}
