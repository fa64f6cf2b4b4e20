package org.loanhub.api.wukong;

import java.util.List;
import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kernel.PersonalText;
import org.loanhub.profile.WordedContact;

/** 保存人际关系. */
final class RelationRequest {

    private RelationRequest() {}

    /**
     * @param own the user's own number, which is nobody else's
     * @throws Refusal naming the first parameter that is missing, or the contact that is the user
     */
    static List<WordedContact> from(Fields fields, MobileNumber own) {
        return List.of(contact(fields, own, "fir", "1号联系人"), contact(fields, own, "sec", "2号联系人"));
    }

    private static WordedContact contact(Fields fields, MobileNumber own, String place, String who) {
        PersonalText relation = PickedText.require(fields, "linkman_relation_" + place, "请选择" + who + "与本人关系");
        String name = fields.require("linkman_name_" + place, "请填写" + who + "姓名");
        String phone = fields.require("linkman_tel_" + place, "请填写" + who + "电话");
        if (phone.replaceAll("\\D", "").endsWith(own.value())) {
            throw Refusal.failure(who + "电话不能是本人的手机号");
        }
        return new WordedContact(relation, new PersonalText(name), new PersonalText(phone));
    }
}
