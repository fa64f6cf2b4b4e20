package org.loanhub.api.chaojihua;

import com.alibaba.fastjson2.annotation.JSONType;
import java.math.BigDecimal;
import org.loanhub.repayment.AmountDue;

/** What a repayment would amount to today: an addition of ours. */
@JSONType(alphabetic = false)
record DueAnswer(
        String orderNo,
        int payType,
        int period,
        BigDecimal payAmount,
        BigDecimal payCorpus,
        BigDecimal payFee,
        BigDecimal lateFee) {

    static DueAnswer from(RepayRequest request, int period, AmountDue due) {
        return new DueAnswer(
                request.orderNo(),
                request.payType(),
                period,
                Forms.number(due.total()),
                Forms.number(due.principal()),
                Forms.number(due.interest().plus(due.fee())),
                Forms.number(due.penalty()));
    }
}
