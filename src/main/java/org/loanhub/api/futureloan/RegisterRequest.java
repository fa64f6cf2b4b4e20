package org.loanhub.api.futureloan;

import org.loanhub.account.Role;
import org.loanhub.invest.NewMember;
import org.loanhub.kernel.MobileNumber;

/** Document 004 section 2.1.1. */
record RegisterRequest(String mobile, String password, Role role, String nickname) {

    private static final String DEFAULT_NICKNAME = "小柠檬";

    /** @throws Refusal for the first fault: what is missing, then the password, the mobile, the type, the nickname */
    static RegisterRequest from(Inputs inputs) {
        String mobile = inputs.requireText("mobile_phone", "手机号为空");
        String password = inputs.requireText("pwd", "密码为空");
        requireLength(password);
        requireMobile(mobile);
        return new RegisterRequest(mobile, password, role(inputs), nickname(inputs));
    }

    NewMember toCommand() {
        return new NewMember(new MobileNumber(mobile), PasswordDigest.of(password), nickname, role);
    }

    static void requireMobile(String mobile) {
        if (!MobileNumber.isWellFormed(mobile)) {
            throw Refusal.invalid("无效的手机格式");
        }
    }

    private static void requireLength(String password) {
        int length = password.codePointCount(0, password.length());
        if (length < 8 || length > 16) {
            throw Refusal.invalid("密码格式为8到16位");
        }
    }

    private static Role role(Inputs inputs) {
        return switch (inputs.any("type").orElse("1")) {
            case "0" -> Role.ADMIN;
            case "1" -> Role.MEMBER;
            default -> throw Refusal.invalid("不支持的用户类型");
        };
    }

    private static String nickname(Inputs inputs) {
        return Nickname.require(inputs.text("reg_name").orElse(DEFAULT_NICKNAME));
    }
}
