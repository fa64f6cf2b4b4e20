package org.loanhub.api.wukong;

/** An answer other than success. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Status status;
    private final String text;

    private Refusal(Status status, String text) {
        super(text, null, false, false);
        this.status = status;
        this.text = text;
    }

    static Refusal failure(String text) {
        return new Refusal(Status.FAILURE, text);
    }

    static Refusal permission(String text) {
        return new Refusal(Status.PERMISSION_ERROR, text);
    }

    static Refusal token() {
        return new Refusal(Status.TOKEN_ERROR, "登录已失效，请重新登录");
    }

    Status status() {
        return status;
    }

    String text() {
        return text;
    }
}
