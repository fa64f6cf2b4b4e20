package org.loanhub.api.cashloan;

import org.loanhub.api.kit.Fields;

/** Document 001 section 15.2. */
record ChangePasswordRequest(String mobile, String oldPassword, String newPassword) {

    static ChangePasswordRequest from(Fields fields, Passwords passwords) {
        String mobile = Mobile.require(fields);
        Required.text(fields, "oldPassword", "原密码不能为空");
        Required.text(fields, "newPassword", "新密码不能为空");
        String oldPassword = passwords.find(fields, "oldPassword").orElseThrow(AccountRefusals::passwordWrong);
        return new ChangePasswordRequest(
                mobile, oldPassword, passwords.requireNew(fields, "newPassword", Failure.CHANGE_PASSWORD));
    }
}
