package org.loanhub.api.wukong;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import org.loanhub.security.LoginTokenService;

/** 用户注册, 用户登录. */
@JSONType(alphabetic = false)
record TokenAnswer(
        String mobile,
        String token,
        @JSONField(name = "expiry_timestamp") long expiryTimestamp) {

    static TokenAnswer of(String mobile, LoginTokenService.Token token) {
        return new TokenAnswer(mobile, token.text(), token.expiresAt().getEpochSecond());
    }
}
