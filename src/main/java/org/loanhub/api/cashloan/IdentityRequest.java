package org.loanhub.api.cashloan;

import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.PersonalText;

/** Document 001 section 13.2. */
record IdentityRequest(String mobile, PersonalText realName, PersonalText nationalId) {

    static IdentityRequest from(Fields fields) {
        String mobile = Mobile.require(fields);
        return new IdentityRequest(
                mobile, require(fields, "realname", "真实姓名不能为空"), require(fields, "identitycode", "身份证号不能为空"));
    }

    private static PersonalText require(Fields fields, String name, String words) {
        return new PersonalText(Required.text(fields, name, words));
    }
}
