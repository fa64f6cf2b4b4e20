package org.loanhub.api.futureloan;

/** A documented answer other than success: its code and message. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int code;
    private final String text;

    Refusal(int code, String text) {
        super(text, null, false, false);
        this.code = code;
        this.text = text;
    }

    static Refusal missing(String text) {
        return new Refusal(Code.MISSING, text);
    }

    static Refusal invalid(String text) {
        return new Refusal(Code.INVALID, text);
    }

    static Refusal notYours() {
        return new Refusal(Code.PERMISSION, "无权限访问，请检查参数");
    }

    int code() {
        return code;
    }

    String text() {
        return text;
    }
}
