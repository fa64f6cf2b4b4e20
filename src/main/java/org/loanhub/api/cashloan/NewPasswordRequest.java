package org.loanhub.api.cashloan;

import org.loanhub.api.kit.Fields;

/** Document 001 sections 10.2 and 14.2. */
record NewPasswordRequest(String mobile, String password) {

    /** @throws Refusal this failure, unless both fields hold the same password */
    static NewPasswordRequest from(Fields fields, Passwords passwords, Failure failure) {
        String mobile = Mobile.require(fields);
        String password = passwords.requireNew(fields, "password", failure);
        if (!password.equals(passwords.requireNew(fields, "confirmPassword", failure))) {
            throw failure.because("两次输入的密码不一致");
        }
        return new NewPasswordRequest(mobile, password);
    }
}
