package org.loanhub.api.chaojihua;

import java.util.regex.Pattern;
import org.loanhub.account.HashedPassword;
import org.loanhub.account.LoginName;
import org.loanhub.account.NewAccount;
import org.loanhub.account.Role;
import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.MobileNumber;

/** Who registers. */
record RegisterRequest(String mobile, String code, String password) {

    private static final Pattern CODE = Pattern.compile("\\d{6}");
    private static final int MIN_PASSWORD = 8;
    private static final int MAX_PASSWORD = 64;

    /** @throws Refusal for the first fault */
    static RegisterRequest from(Fields fields) {
        String mobile = mobile(fields);
        String code = fields.require("smsCode", CODE);
        String password = password(fields);
        if (password.length() < MIN_PASSWORD || password.length() > MAX_PASSWORD) {
            throw new Refusal("password长度应为8到64");
        }
        return new RegisterRequest(mobile, code, password);
    }

    static String mobile(Fields fields) {
        String mobile = fields.require("mobile");
        if (!MobileNumber.isWellFormed(mobile)) {
            throw new Refusal("mobile格式错误");
        }
        return mobile;
    }

    NewAccount toCommand(HashedPassword hashed) {
        return new NewAccount(
                Channel.CHAOJIHUA, new LoginName(mobile), "用户" + mobile.substring(7), Role.MEMBER, hashed);
    }

    /** Keeps number, code and password out of logs. */
    @Override
    public String toString() {
        return "RegisterRequest[...]";
    }

    /** As it was typed; one of blanks only is none. */
    private static String password(Fields fields) {
        fields.require("password");
        return fields.requireVerbatim("password", "");
    }
}
