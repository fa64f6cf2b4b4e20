package org.loanhub.api.wukong;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import org.loanhub.kyc.Verification;

/** 用户认证状态查询: the four basic checks. */
@JSONType(alphabetic = false)
record AuthStateAnswer(
        @JSONField(name = "is_identity_auth") int isIdentityAuth,
        @JSONField(name = "is_profile_auth") int isProfileAuth,
        @JSONField(name = "is_bankcard_auth") int isBankcardAuth,
        @JSONField(name = "is_phone_auth") int isPhoneAuth) {

    /** @param isPhoneAuth also if the carrier's records are here and the person is not verified yet */
    static AuthStateAnswer from(Verification verification, int isPhoneAuth) {
        return new AuthStateAnswer(
                flag(verification.isIdentityVerified()),
                flag(verification.isProfileComplete()),
                flag(verification.isCardVerified()),
                isPhoneAuth);
    }

    static int flag(boolean done) {
        return done ? 1 : 0;
    }
}
