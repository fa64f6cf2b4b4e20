package org.loanhub.api.chaojihua;

/** The request has no valid login: HTTP 401. */
final class Unauthorized extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean tokenGiven;

    /** @param tokenGiven whether there was a token that is no good, or none at all */
    Unauthorized(boolean tokenGiven) {
        super("no access", null, false, false);
        this.tokenGiven = tokenGiven;
    }

    /** RFC 6750, section 3. */
    String challenge() {
        return tokenGiven ? "Bearer error=\"invalid_token\"" : "Bearer";
    }

    String text() {
        return tokenGiven ? "登录已失效，请重新登录" : "请先登录";
    }
}
