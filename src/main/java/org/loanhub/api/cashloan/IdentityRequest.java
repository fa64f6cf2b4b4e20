package org.loanhub.api.cashloan;

import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.PersonalText;

/** Document 001 section 13.2. */
record IdentityRequest(String mobile, PersonalText realName, PersonalText nationalId) {

    static IdentityRequest from(Fields fields) {
        String mobile = Mobile.require(fields);
        return new IdentityRequest(mobile, require(fields, "realname"), require(fields, "identitycode"));
    }

    private static PersonalText require(Fields fields, String name) {
        return fields.text(name).map(PersonalText::new).orElseThrow(() -> Failure.IDENTITY.because(name + "不能为空"));
    }
}
