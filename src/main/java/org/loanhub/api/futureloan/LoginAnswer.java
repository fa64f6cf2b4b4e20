package org.loanhub.api.futureloan;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import org.loanhub.security.JwtCarrier;

/** A member who logged in, with the token of document 004 section 1.5. */
@JSONType(alphabetic = false)
record LoginAnswer(
        @JSONField(unwrapped = true) MemberAnswer member,
        @JSONField(name = "token_info") TokenInfo tokenInfo) {

    @JSONType(alphabetic = false)
    record TokenInfo(
            @JSONField(name = "token_type") String tokenType,
            @JSONField(name = "expires_in") String expiresIn,
            String token) {}

    static LoginAnswer from(MemberAnswer member, JwtCarrier.Token token, Forms forms) {
        return new LoginAnswer(member, new TokenInfo("Bearer", forms.seconds(token.expiresAt()), token.text()));
    }
}
