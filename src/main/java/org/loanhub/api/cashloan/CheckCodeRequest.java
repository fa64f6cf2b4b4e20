package org.loanhub.api.cashloan;

import org.loanhub.api.kit.Fields;

/** Document 001 sections 9.2 and 12.2. */
record CheckCodeRequest(String mobile, String smsCode) {

    static CheckCodeRequest from(Fields fields) {
        String mobile = Mobile.require(fields);
        return new CheckCodeRequest(mobile, Required.text(fields, "smscode", "短信验证码不能为空"));
    }
}
