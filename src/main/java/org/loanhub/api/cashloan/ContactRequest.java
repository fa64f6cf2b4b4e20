package org.loanhub.api.cashloan;

import java.util.Optional;
import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.PersonalText;
import org.loanhub.profile.NewContact;
import org.loanhub.profile.Relation;

/**
 * Document 001 section 35.2.
 *
 * @param id of the contact to be changed; empty for a new one
 */
record ContactRequest(Optional<String> id, NewContact contact) {

    static ContactRequest from(Fields fields) {
        return new ContactRequest(id(fields), contact(fields));
    }

    private static Optional<String> id(Fields fields) {
        return switch (text(fields, "operType")) {
            case "add" -> Optional.empty();
            case "update" -> Optional.of(text(fields, "id"));
            default -> throw Failure.GENERAL.because("operType应为add或update");
        };
    }

    private static NewContact contact(Fields fields) {
        Relation relation = Codes.RELATION
                .find(text(fields, "relType"))
                .filter(known -> known != Relation.OTHER)
                .orElseThrow(() -> Failure.GENERAL.because("relType不正确"));
        return new NewContact(
                relation, new PersonalText(text(fields, "realName")), new PersonalText(text(fields, "phoneNum")));
    }

    private static String text(Fields fields, String name) {
        return fields.text(name)
                .filter(value -> !value.isBlank())
                .orElseThrow(() -> Failure.GENERAL.because(name + "不能为空"));
    }
}
