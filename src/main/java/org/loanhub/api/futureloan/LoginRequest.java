package org.loanhub.api.futureloan;

/** Document 004 section 2.1.1.2. */
record LoginRequest(String mobile, String password) {

    static LoginRequest from(Inputs inputs) {
        String mobile = inputs.requireText("mobile_phone", "手机号码为空");
        String password = inputs.requireText("pwd", "密码为空");
        RegisterRequest.requireMobile(mobile);
        return new LoginRequest(mobile, password);
    }
}
