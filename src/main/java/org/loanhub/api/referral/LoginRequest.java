package org.loanhub.api.referral;

/** Document 000, 用户登录验证, as its sample code sends it; the table under it is the one of registration. */
record LoginRequest(String mobile, String password) {

    /** @throws Refusal for the first fault */
    static LoginRequest from(Form form) {
        LoginRequest request = new LoginRequest(form.require("telephone"), form.require("password"));
        form.requireFormatAndSign();
        return request;
    }

    /** Keeps number and password out of logs. */
    @Override
    public String toString() {
        return "LoginRequest[...]";
    }
}
