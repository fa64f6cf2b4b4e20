package org.loanhub.api.chaojihua;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import java.math.BigDecimal;
import org.loanhub.repayment.Repayment;

/**
 * A repayment that was sent to the bank: an addition of ours.
 *
 * @param paid false while its end is not known; it may be paid soon
 */
@JSONType(alphabetic = false)
record RepaidAnswer(
        String orderNo,
        String repayNo,
        BigDecimal payAmount,
        @JSONField(name = "isPaid") boolean paid) {

    static RepaidAnswer from(RepayRequest request, Repayment repayment, boolean paid) {
        return new RepaidAnswer(request.orderNo(), repayment.orderNo(), Forms.number(repayment.amount()), paid);
    }
}
