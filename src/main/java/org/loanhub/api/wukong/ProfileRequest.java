package org.loanhub.api.wukong;

import org.loanhub.api.kit.Fields;
import org.loanhub.profile.Profile;

/** 保存用户个人基本信息. */
final class ProfileRequest {

    private ProfileRequest() {}

    /** @throws Refusal naming the first parameter that is missing */
    static Profile from(Fields fields) {
        var home = Area.from(fields, "live_area", "请选择居住区域", "live_addr", "请填写详细地址");
        return new Profile(null, null, null, home, null, PickedText.require(fields, "live_time", "请选择居住时长"));
    }
}
