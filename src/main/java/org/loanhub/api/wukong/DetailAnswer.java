package org.loanhub.api.wukong;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import java.math.BigDecimal;

/**
 * 借款详情.
 *
 * @param bank empty if there is no card
 * @param lendingAt text or number, as the {@link Dialect} says; {@code false} until the money went out; likewise {@code plannedRepaymentAt}
 */
@JSONType(alphabetic = false)
record DetailAnswer(
        BigDecimal quota,
        int period,
        String bank,
        @JSONField(name = "lending_at") Object lendingAt,
        @JSONField(name = "planned_repayment_at") Object plannedRepaymentAt,
        String state) {}
