package org.loanhub.api.cashloan;

import com.alibaba.fastjson2.annotation.JSONType;
import org.loanhub.profile.Contact;

/** A contact as document 001 section 33.3 shows it. */
@JSONType(alphabetic = false)
record ContactAnswer(String id, String relType, String realName, String phoneNum) {

    static ContactAnswer from(Contact contact) {
        return new ContactAnswer(
                contact.publicId(),
                Codes.RELATION.of(contact.relation()),
                contact.name().value(),
                contact.phone().value());
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "ContactAnswer[" + id + "]";
    }
}
