package org.loanhub.api.futureloan;

/** The one rule for reg_name, in sections 2.1.1 and 2.1.5. */
final class Nickname {

    private static final int MAX_LENGTH = 10;

    private Nickname() {}

    /** @throws Refusal code 2 if it has more than ten characters */
    static String require(String nickname) {
        if (nickname.codePointCount(0, nickname.length()) > MAX_LENGTH) {
            throw Refusal.invalid("用户昵称长度超过10位");
        }
        return nickname;
    }
}
