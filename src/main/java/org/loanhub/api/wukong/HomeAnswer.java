package org.loanhub.api.wukong;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import java.math.BigDecimal;
import java.util.List;

/**
 * 首页. Its figures are printed as texts.
 *
 * @param overdueRate penalty a day in ten thousandths: 0.10 % is {@code "10"}
 * @param successCount loans paid back
 * @param id of the latest loan; empty without one, likewise {@code state}
 */
@JSONType(alphabetic = false)
record HomeAnswer(
        String quota,
        @JSONField(name = "overdue_rate") String overdueRate,
        @JSONField(name = "min_quota") String minQuota,
        @JSONField(name = "max_quota") String maxQuota,
        @JSONField(name = "success_count") String successCount,
        String id,
        String mobile,
        String state,
        List<Change> detail) {

    /** A change of state, shown as the state it led to. */
    @JSONType(alphabetic = false)
    record Change(String title, Terms content, String time) {}

    /** @param poundage interest and fees together */
    @JSONType(alphabetic = false)
    record Terms(BigDecimal quota, int period, BigDecimal poundage) {}
}
