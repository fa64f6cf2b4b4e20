package org.loanhub.api.wukong;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import java.math.BigDecimal;
import java.util.List;

/**
 * 首页 when the loan is overdue. Its figures are printed as numbers.
 *
 * @param quota what may still be borrowed
 * @param successCount loans paid out
 * @param overdueRate percent a day
 */
@JSONType(alphabetic = false)
record OverdueHomeAnswer(
        BigDecimal quota,
        String state,
        @JSONField(name = "success_count") int successCount,
        @JSONField(name = "min_quota") BigDecimal minQuota,
        @JSONField(name = "max_quota") BigDecimal maxQuota,
        @JSONField(name = "overdue_rate") BigDecimal overdueRate,
        List<Detail> detail,
        String mobile,
        long id) {

    @JSONType(alphabetic = false)
    record Detail(String title, Lateness content) {}

    /**
     * @param overduePrincipal what is still owed of what was to be paid in time: principal, interest and fees
     * @param overdueAmount the penalty so far, less what of it is paid
     * @param overdueRate fraction a day
     */
    @JSONType(alphabetic = false)
    record Lateness(
            @JSONField(name = "overdue_day") int overdueDay,
            @JSONField(name = "overdue_principal") BigDecimal overduePrincipal,
            @JSONField(name = "overdue_amount") BigDecimal overdueAmount,
            @JSONField(name = "overdue_rate") String overdueRate,
            @JSONField(name = "max_overdue") boolean maxOverdue,
            @JSONField(name = "limit_overdue_days") int limitOverdueDays) {}
}
