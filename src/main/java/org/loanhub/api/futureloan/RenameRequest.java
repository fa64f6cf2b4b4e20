package org.loanhub.api.futureloan;

/** Document 004 section 2.1.5. */
record RenameRequest(long memberId, String nickname) {

    static RenameRequest from(Inputs inputs) {
        inputs.requirePresent("member_id", "用户id为空");
        inputs.requirePresent("reg_name", "用户名为空");
        String nickname = inputs.text("reg_name").orElse("");
        if (nickname.isBlank()) {
            throw Refusal.missing("用户名不能为空字符串，也不能全部是空格");
        }
        long memberId = inputs.integer("member_id", "数值参数格式错误");
        return new RenameRequest(memberId, Nickname.require(nickname));
    }
}
