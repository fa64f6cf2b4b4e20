package org.loanhub.api.wukong;

import org.loanhub.profile.Profile;

/** 保存用户个人基本信息. */
final class ProfileRequest {

    private ProfileRequest() {}

    /** @throws Refusal naming the first parameter that is missing */
    static Profile from(Params params) {
        var home = Area.from(params, "live_area", "请选择居住区域", "live_addr", "请填写详细地址");
        return new Profile(null, null, null, home, null, Words.require(params, "live_time", "请选择居住时长"));
    }
}
