package org.loanhub.api.chaojihua;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of 审核记录去还款借还记录. */
@JSONType(alphabetic = false)
record CreditAnswer(
        String id,
        String no,
        @JSONField(name = "u_id") String userId,
        String status,
        @JSONField(name = "audit_data") @Nullable AuditData auditData,
        @JSONField(name = "loan_status") String loanStatus,
        @JSONField(name = "loan_data") @Nullable LoanData loanData,
        @JSONField(name = "face_flow_id") String faceFlowId,
        @JSONField(name = "withdraw_id") String withdrawId,
        @JSONField(name = "create_time") String createTime,
        @JSONField(name = "update_time") String updateTime,
        @JSONField(name = "order_status") String orderStatus,
        @JSONField(name = "product_name") String productName,
        String image,
        @JSONField(name = "order_status_msg") String orderStatusMsg,
        String approveTime) {

    /** What was approved. */
    @JSONType(alphabetic = false)
    record AuditData(
            String status,
            String channel,
            String orderNo,
            BigDecimal amtRange,
            int isCustom,
            BigDecimal maxLoanAmt,
            BigDecimal minLoanAmt,
            AmountLimit amountLimit,
            String approveTime,
            List<TermOption> termOptions,
            String remainTime) {}

    @JSONType(alphabetic = false)
    record AmountLimit(BigDecimal totalAmount, BigDecimal surplusAmount) {}

    @JSONType(alphabetic = false)
    record TermOption(String name, int term, long termId) {}

    /** The drawdown. */
    @JSONType(alphabetic = false)
    record LoanData(String orderNo, BigDecimal loanAmount, String orderStatus, BigDecimal userMonthFee) {}
}
