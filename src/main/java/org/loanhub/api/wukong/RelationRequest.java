package org.loanhub.api.wukong;

import java.util.List;
import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.PersonalText;
import org.loanhub.profile.WordedContact;

/** 保存人际关系. */
final class RelationRequest {

    private RelationRequest() {}

    /** @throws Refusal naming the first parameter that is missing */
    static List<WordedContact> from(Fields fields) {
        return List.of(contact(fields, "fir", "1号联系人"), contact(fields, "sec", "2号联系人"));
    }

    private static WordedContact contact(Fields fields, String place, String who) {
        PersonalText relation = PickedText.require(fields, "linkman_relation_" + place, "请选择" + who + "与本人关系");
        String name = fields.require("linkman_name_" + place, "请填写" + who + "姓名");
        String phone = fields.require("linkman_tel_" + place, "请填写" + who + "电话");
        return new WordedContact(relation, new PersonalText(name), new PersonalText(phone));
    }
}
