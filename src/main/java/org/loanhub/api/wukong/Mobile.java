package org.loanhub.api.wukong;

import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.MobileNumber;

/** The parameter {@code mobile}. */
final class Mobile {

    private Mobile() {}

    /** @throws Refusal if it is absent, or has not the form of a mobile number */
    static String from(Fields fields) {
        String mobile = fields.require("mobile", "请输入手机号");
        if (!MobileNumber.isWellFormed(mobile)) {
            throw Refusal.failure("手机号格式不正确");
        }
        return mobile;
    }
}
