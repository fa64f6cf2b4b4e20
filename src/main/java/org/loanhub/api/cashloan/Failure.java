package org.loanhub.api.cashloan;

/** How a section of document 001 says that an operation did not do what it was for; the message goes on with why. */
enum Failure {
    LOGIN("90009000", "登陆授权失败"),
    SEND_CODE("20001001", "短信发送失败"),
    CHECK_CODE("20002005", "手机短信验证码错误"),
    SET_PASSWORD("20003001", "密码设置失败"),
    RESET_PASSWORD("20003003", "密码重置失败"),
    CHANGE_PASSWORD("20003005", "密码重置失败"),
    IDENTITY("20004001", "身份认证失败"),
    SUGGESTION("20003007", "意见反馈失败"),
    VERSION("20003009", "版本检测失败"),
    MESSAGE("10001000", "请求报文传输信息有误"),
    APPLICATION("20005001", "贷款申请失败"),
    /** Sections 7, 18 to 20 and 24 to 36. */
    GENERAL(Code.FAILED, "操作失败");

    private final String code;
    private final String text;

    Failure(String code, String text) {
        this.code = code;
        this.text = text;
    }

    Refusal because(String reason) {
        return Refusal.of(code, text + "，" + reason);
    }
}
