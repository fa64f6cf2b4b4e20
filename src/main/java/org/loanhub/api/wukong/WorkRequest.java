package org.loanhub.api.wukong;

import org.jspecify.annotations.Nullable;
import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.PersonalText;
import org.loanhub.profile.Address;
import org.loanhub.profile.Work;

/** 保存工作信息. */
final class WorkRequest {

    private WorkRequest() {}

    /** @throws Refusal naming the first parameter that is missing */
    static Work from(Fields fields, boolean wantsPhone) {
        PersonalText industry = text(fields, "industry", "请填写从事行业");
        PersonalText position = text(fields, "position", "请填写工作岗位");
        PersonalText company = text(fields, "company_name", "请填写单位名称");
        Address address = Area.from(fields, "company_area", "请选择单位所在地", "company_addr", "请填写单位详细地址");
        boolean told = fields.has("company_tel") && !fields.isEmpty("company_tel");
        @Nullable PersonalText phone = told || wantsPhone ? text(fields, "company_tel", "请填写单位电话") : null;
        return new Work(null, industry, company, position, address, phone, null, null, null);
    }

    private static PersonalText text(Fields fields, String name, String missing) {
        return new PersonalText(fields.require(name, missing));
    }
}
