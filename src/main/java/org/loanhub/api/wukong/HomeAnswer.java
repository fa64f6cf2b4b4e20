package org.loanhub.api.wukong;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import java.util.List;
import java.util.Map;

/**
 * 首页. Its figures are printed as texts; {@link Dialect} says what they are here.
 *
 * @param quota what may still be borrowed
 * @param overdueRate penalty in percent a day: {@code "0.05"}
 * @param successCount loans paid out
 * @param detail the newest changes of the latest loan
 * @param loan {@code id} of the latest loan and {@code mobile}; without them for guests
 */
@JSONType(alphabetic = false)
record HomeAnswer(
        Object quota,
        @JSONField(name = "overdue_rate") Object overdueRate,
        @JSONField(name = "min_quota") Object minQuota,
        @JSONField(name = "max_quota") Object maxQuota,
        @JSONField(name = "success_count") Object successCount,
        @JSONField(unwrapped = true) Map<String, Object> loan,
        String state,
        List<Change> detail) {

    /**
     * A line of a loan's history.
     *
     * @param content what every line has, and what its title adds
     */
    @JSONType(alphabetic = false)
    record Change(String title, Map<String, Object> content, Object time) {}
}
