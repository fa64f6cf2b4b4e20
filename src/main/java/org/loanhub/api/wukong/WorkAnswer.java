package org.loanhub.api.wukong;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.PersonalText;
import org.loanhub.profile.Work;

/** 工作信息查询. */
@JSONType(alphabetic = false)
record WorkAnswer(
        String industry,
        String position,
        @JSONField(name = "company_name") String companyName,
        @JSONField(name = "company_area") List<String> companyArea,
        @JSONField(name = "company_addr") String companyAddr,
        @JSONField(name = "company_tel") String companyTel) {

    private static final WorkAnswer NOTHING = new WorkAnswer("", "", "", List.of(), "", "");

    /** @param work null until it is saved: then all fields are empty */
    static WorkAnswer from(@Nullable Work work) {
        if (work == null) {
            return NOTHING;
        }
        return new WorkAnswer(
                text(work.industryInWords()),
                work.position().value(),
                work.company().value(),
                Area.regions(work.address()),
                work.address().detail().value(),
                text(work.companyPhone()));
    }

    private static String text(@Nullable PersonalText text) {
        return text == null ? "" : text.value();
    }
}
