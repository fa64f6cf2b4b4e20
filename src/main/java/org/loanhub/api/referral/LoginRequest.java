package org.loanhub.api.referral;

/** Document 000, 用户登录验证, as its sample code sends it; the table under it is the one of registration. */
record LoginRequest(String mobile, String password) {

    /** @throws Refusal for the first fault */
    static LoginRequest from(Inputs inputs) {
        LoginRequest request = new LoginRequest(inputs.require("telephone"), inputs.require("password"));
        inputs.requireFormatAndSign();
        return request;
    }

    /** Keeps number and password out of logs. */
    @Override
    public String toString() {
        return "LoginRequest[...]";
    }
}
