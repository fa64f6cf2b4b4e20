package org.loanhub.api.wukong;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loanhub.kyc.Verification;
import org.loanhub.profile.Profile;

/** 用户个人基本信息查询. */
@JSONType(alphabetic = false)
record ProfileAnswer(
        @JSONField(name = "live_area") List<String> liveArea,
        @JSONField(name = "live_addr") String liveAddr,
        @JSONField(name = "live_time") List<String> liveTime,
        @JSONField(name = "is_work_auth") int isWorkAuth,
        @JSONField(name = "is_relation_auth") int isRelationAuth) {

    /** @param profile null until it is saved: then its fields are empty */
    static ProfileAnswer from(@Nullable Profile profile, Verification verification) {
        return new ProfileAnswer(
                profile == null ? List.of() : Area.regions(profile.home()),
                profile == null ? "" : profile.home().detail().value(),
                profile == null ? List.of() : PickedText.list(profile.residenceInWords()),
                AuthStateAnswer.flag(verification.workSaved()),
                AuthStateAnswer.flag(verification.contacts() > 0));
    }
}
