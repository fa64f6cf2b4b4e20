package org.loanhub.api.cashloan;

import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.MobileNumber;

/** The mobile number of sections 8 to 16, and the one code for everything that is wrong with it. */
final class Mobile {

    private Mobile() {}

    static String require(Fields fields) {
        return fields.text("mobile")
                .filter(MobileNumber::isWellFormed)
                .orElseThrow(() -> Refusal.of(Code.MALFORMED, "手机号码格式错误"));
    }

    static Refusal taken() {
        return Refusal.of(Code.MALFORMED, "手机号码已注册");
    }

    static Refusal unknown() {
        return Refusal.of(Code.MALFORMED, "手机号码未注册");
    }

    static Refusal noAccount() {
        return Refusal.of(Code.MALFORMED, "账号不存在");
    }
}
