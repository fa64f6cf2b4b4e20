package org.loanhub.api.chaojihua;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import org.loanhub.security.BearerTokenService;

/** RFC 6749, section 5.1. */
@JSONType(alphabetic = false)
record TokenAnswer(
        @JSONField(name = "access_token") String accessToken,
        @JSONField(name = "token_type") String tokenType,
        @JSONField(name = "expires_in") long expiresIn,
        @JSONField(name = "refresh_token") String refreshToken) {

    static TokenAnswer from(BearerTokenService.Pair pair) {
        return new TokenAnswer(pair.accessToken(), "Bearer", pair.accessLife().toSeconds(), pair.refreshToken());
    }

    /** Keeps the tokens out of logs. */
    @Override
    public String toString() {
        return "TokenAnswer[...]";
    }
}
