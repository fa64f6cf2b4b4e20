package org.loanhub.api.chaojihua;

import java.util.Optional;
import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.PersonalText;

/**
 * Who logs in by a code (docs/reference/chaojihua-later.md).
 *
 * @param name ours, like {@code nationalId}: needed for an account whose person is verified
 */
record SmsLoginRequest(String mobile, String code, Optional<PersonalText> name, Optional<PersonalText> nationalId) {

    private static final int CODE_LENGTH = 6;

    /** @throws Refusal for the first fault */
    static SmsLoginRequest from(Fields fields) {
        String mobile = RegisterRequest.mobile(fields);
        return new SmsLoginRequest(
                mobile,
                code(fields),
                fields.optional("verifiedIdName").map(PersonalText::new),
                fields.optional("verifiedIdNo").map(PersonalText::new));
    }

    /** A JSON number has lost its leading zeros. */
    private static String code(Fields fields) {
        String code = fields.require("sms_code");
        String whole = fields.message().get("sms_code") instanceof Number
                ? "0".repeat(Math.max(0, CODE_LENGTH - code.length())) + code
                : code;
        if (!whole.matches("\\d{6}")) {
            throw new Refusal("sms_code格式错误");
        }
        return whole;
    }

    /** Keeps number, code and person out of logs. */
    @Override
    public String toString() {
        return "SmsLoginRequest[...]";
    }
}
