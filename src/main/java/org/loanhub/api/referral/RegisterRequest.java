package org.loanhub.api.referral;

import org.loanhub.account.HashedPassword;
import org.loanhub.account.LoginName;
import org.loanhub.account.NewAccount;
import org.loanhub.account.Role;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.MobileNumber;

/** Document 000, 提交注册信息. */
record RegisterRequest(String code, String mobile, String password) {

    private static final int MIN_PASSWORD = 6;
    private static final int MAX_PASSWORD = 64;

    /** @throws Refusal for the first fault in the order of the table */
    static RegisterRequest from(Inputs inputs) {
        String code = inputs.require("securityCode");
        String mobile = inputs.require("telephone", MobileNumber::isWellFormed, "is not a mobile number");
        String password = inputs.require(
                "password",
                RegisterRequest::isPassword,
                "must have " + MIN_PASSWORD + " to " + MAX_PASSWORD + " characters");
        inputs.require("confirmPassword", password::equals, "differs from password");
        inputs.requireFormatAndSign();
        return new RegisterRequest(code, mobile, password);
    }

    NewAccount toCommand(HashedPassword hashed) {
        return new NewAccount(
                Channel.REFERRAL, new LoginName(mobile), "信贷员" + mobile.substring(7), Role.MEMBER, hashed);
    }

    /** Keeps number, code and password out of logs. */
    @Override
    public String toString() {
        return "RegisterRequest[...]";
    }

    private static boolean isPassword(String text) {
        return text.length() >= MIN_PASSWORD && text.length() <= MAX_PASSWORD;
    }
}
