package org.loanhub.api.cashloan;

import java.util.Set;
import org.loanhub.api.kit.Fields;

/** Document 001 section 4.2. The kind of terminal and its token are asked for and not kept: nothing is pushed to it. */
record LoginRequest(String username, String password) {

    private static final Set<String> TERMINALS = Set.of("1", "2", "3");
    private static final int MAX_TOKEN = 255;

    /** @throws Refusal 90009000 for what is missing or malformed, 90002000 for a password that nobody can have */
    static LoginRequest from(Fields fields, Passwords passwords) {
        String username = require(fields, "username");
        require(fields, "password");
        if (!TERMINALS.contains(require(fields, "appType"))) {
            throw Failure.LOGIN.because("appType应为1、2或3");
        }
        if (require(fields, "token").length() > MAX_TOKEN) {
            throw Failure.LOGIN.because("token过长");
        }
        return new LoginRequest(
                username, passwords.find(fields, "password").orElseThrow(LoginController::passwordWrong));
    }

    private static String require(Fields fields, String name) {
        return fields.text(name).orElseThrow(() -> Failure.LOGIN.because(name + "不能为空"));
    }
}
