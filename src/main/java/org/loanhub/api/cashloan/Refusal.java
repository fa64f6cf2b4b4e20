package org.loanhub.api.cashloan;

/** A documented answer other than success. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean carriedOut;
    private final String code;
    private final String text;

    private Refusal(boolean carriedOut, String code, String text) {
        super(text, null, false, false);
        this.carriedOut = carriedOut;
        this.code = code;
        this.text = text;
    }

    /** The call was carried out, and this is its outcome. */
    static Refusal of(String code, String text) {
        return new Refusal(true, code, text);
    }

    /** The call was not carried out: its message could not be read or trusted, or something broke. */
    static Refusal notCarriedOut(String text) {
        return new Refusal(false, Code.FAILED, text);
    }

    static Refusal noSession() {
        return new Refusal(false, Code.LOGIN_FAILED, "登陆授权失败，请先登录");
    }

    boolean carriedOut() {
        return carriedOut;
    }

    String code() {
        return code;
    }

    String text() {
        return text;
    }
}
