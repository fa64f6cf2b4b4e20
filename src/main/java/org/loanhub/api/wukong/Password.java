package org.loanhub.api.wukong;

import org.loanhub.api.kit.Fields;

/** The rule for new passwords: 6 to 20 characters. The document says 15, its client lets 20 through. */
final class Password {

    private static final int MIN_LENGTH = 6;
    private static final int MAX_LENGTH = 20;

    private Password() {}

    /** @throws Refusal if it is absent or has another length */
    static String newFrom(Fields fields, String name, String missing) {
        String password = fields.requireVerbatim(name, missing);
        int length = password.codePointCount(0, password.length());
        if (length < MIN_LENGTH || length > MAX_LENGTH) {
            throw Refusal.failure("密码长度应为6到20位");
        }
        return password;
    }
}
