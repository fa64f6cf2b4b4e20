package org.loanhub.api.wukong;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import java.util.List;
import org.loanhub.kernel.PersonalText;
import org.loanhub.profile.WordedContact;

/** 人际关系查询. */
@JSONType(alphabetic = false)
record RelationAnswer(
        @JSONField(name = "linkman_relation_fir") List<String> firstRelation,
        @JSONField(name = "linkman_name_fir") String firstName,
        @JSONField(name = "linkman_tel_fir") String firstPhone,
        @JSONField(name = "linkman_relation_sec") List<String> secondRelation,
        @JSONField(name = "linkman_name_sec") String secondName,
        @JSONField(name = "linkman_tel_sec") String secondPhone) {

    private static final PersonalText EMPTY = new PersonalText("");
    private static final WordedContact NOBODY = new WordedContact(EMPTY, EMPTY, EMPTY);

    /** @param contacts fewer than two until they are saved: then the fields are empty */
    static RelationAnswer from(List<WordedContact> contacts) {
        WordedContact first = contacts.isEmpty() ? NOBODY : contacts.get(0);
        WordedContact second = contacts.size() < 2 ? NOBODY : contacts.get(1);
        return new RelationAnswer(
                relation(first),
                first.name().value(),
                first.phone().value(),
                relation(second),
                second.name().value(),
                second.phone().value());
    }

    private static List<String> relation(WordedContact contact) {
        return contact.equals(NOBODY) ? List.of() : PickedText.list(contact.relationInWords());
    }
}
