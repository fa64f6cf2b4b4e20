package org.loanhub.api.chaojihua;

import com.alibaba.fastjson2.annotation.JSONType;
import org.loanhub.creditline.CreditLineApplication;

/** What an application for a credit line led to at once. */
@JSONType(alphabetic = false)
record AppliedAnswer(String orderNo, String status, String statusMsg) {

    static AppliedAnswer from(CreditLineApplication order) {
        CreditStatus status = CreditStatus.of(order.status(), false);
        return new AppliedAnswer(order.orderNo(), status.code(), status.text());
    }
}
