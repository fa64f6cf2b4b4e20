package org.loanhub.api.wukong;

/** The rule for new passwords: 6 to 15 characters. */
final class Password {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 15;

    private Password() {}

    /** @throws Refusal if it is absent or has another length */
    static String newFrom(Params params, String name, String missing) {
        String password = params.requireExactly(name, missing);
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw Refusal.failure("密码长度应为6到15位");
        }
        return password;
    }
}
