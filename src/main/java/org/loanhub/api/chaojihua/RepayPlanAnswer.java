package org.loanhub.api.chaojihua;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import java.math.BigDecimal;
import java.util.List;

/** 还款计划. */
@JSONType(alphabetic = false)
record RepayPlanAnswer(
        String bankCode,
        String bankName,
        String cardNo,
        int earlyRepay,
        String orderNo,
        List<Row> repayPlan,
        String withdrawId,
        String loanAmount,
        String createTime,
        BigDecimal needPayAmount,
        BigDecimal allPayAmount,
        BigDecimal payedAmount) {

    @JSONType(alphabetic = false)
    record Row(
            BigDecimal allPaidAmount,
            BigDecimal allPayAmount,
            BigDecimal allPayCorpus,
            BigDecimal allPayFee,
            long canRepayDate,
            boolean canRepayStatus,
            BigDecimal corpusAmt,
            int currTenor,
            @JSONField(name = "isPaid") boolean paid,
            @JSONField(name = "isPaying") boolean paying,
            BigDecimal lateFee,
            int overDays,
            long payDate,
            String payTillTime,
            int payType,
            BigDecimal remainAmount) {}

    /** Keeps the card out of logs. */
    @Override
    public String toString() {
        return "RepayPlanAnswer[" + orderNo + "]";
    }
}
