package org.loanhub.api.wukong;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import org.loanhub.kyc.ClaimedIdentity;

/** 身份认证信息查询. */
@JSONType(alphabetic = false)
record IdentityAnswer(
        @JSONField(name = "real_name") String realName,
        @JSONField(name = "identity_no") String identityNo,
        String state) {

    static final String PASS = "pass";
    static final String NO_PASS = "nopass";

    /** Before anything was checked. */
    static final IdentityAnswer NOTHING = new IdentityAnswer("", "", "");

    static IdentityAnswer from(ClaimedIdentity claim) {
        return new IdentityAnswer(
                claim.realName().value(),
                claim.nationalId().value(),
                claim.person().isPresent() ? PASS : NO_PASS);
    }
}
