package org.loanhub.api.cashloan;

import org.loanhub.api.kit.Fields;

/** Document 001 sections 10.2 and 14.2. */
record NewPasswordRequest(String mobile, String password) {

    /** @throws Refusal 10001000 if a field is missing; this failure, unless both hold the same password */
    static NewPasswordRequest from(Fields fields, Passwords passwords, Failure failure) {
        String mobile = Mobile.require(fields);
        Required.text(fields, "password", "密码不能为空");
        Required.text(fields, "confirmPassword", "确认密码不能为空");
        String password = passwords.requireNew(fields, "password", failure);
        if (!password.equals(passwords.requireNew(fields, "confirmPassword", failure))) {
            throw failure.because("两次输入的密码不一致");
        }
        return new NewPasswordRequest(mobile, password);
    }
}
