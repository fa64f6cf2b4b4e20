package org.loanhub.api.referral;

import org.loanhub.account.HashedPassword;
import org.loanhub.account.LoginName;
import org.loanhub.account.NewAccount;
import org.loanhub.account.Role;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.MobileNumber;

/** Document 000, 提交注册信息. */
record RegisterRequest(String code, String mobile, String password) {

    private static final int SHORTEST_PASSWORD = 6;
    private static final int LONGEST_PASSWORD = 64;

    /** @throws Refusal for the first fault in the order of the table */
    static RegisterRequest from(Form form) {
        String code = form.require("securityCode");
        String mobile = form.require("telephone", MobileNumber::isWellFormed, "is not a mobile number");
        String password = form.require(
                "password",
                RegisterRequest::isPassword,
                "must have " + SHORTEST_PASSWORD + " to " + LONGEST_PASSWORD + " characters");
        form.require("confirmPassword", password::equals, "differs from password");
        form.requireFormatAndSign();
        return new RegisterRequest(code, mobile, password);
    }

    private static boolean isPassword(String text) {
        return text.length() >= SHORTEST_PASSWORD && text.length() <= LONGEST_PASSWORD;
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
}
