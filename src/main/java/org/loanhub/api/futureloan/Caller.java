package org.loanhub.api.futureloan;

import org.loanhub.invest.MemberService;
import org.loanhub.security.CallerContext;
import org.loanhub.security.Permission;
import org.springframework.stereotype.Component;

/** Members act for themselves only. How a refusal is worded differs from call to call. */
@Component
class Caller {

    private final CallerContext callers;
    private final MemberService members;

    Caller(CallerContext callers, MemberService members) {
        this.callers = callers;
        this.members = members;
    }

    /** @throws Refusal 1007 for any other member, known or not */
    void requireIs(long memberId) {
        if (callers.get().accountId() != memberId) {
            throw Refusal.notYours();
        }
    }

    /** @throws Refusal code 2 for an unknown member, 1007 for another one */
    void requireIsAndExists(long memberId) {
        requireIsAndExists(memberId, "会员不存在");
    }

    /** @throws Refusal code 2 for text that is no number and for an unknown member, 1007 for another one */
    long requireIsOrUnknown(String memberId) {
        try {
            long id = Long.parseLong(memberId);
            requireIsAndExists(id, "用户不存在");
            return id;
        } catch (NumberFormatException malformed) {
            throw Refusal.invalid("数字格式化异常");
        }
    }

    /** @throws Refusal code 2 unless the caller is an administrator */
    void requireAuditor() {
        if (!callers.may(Permission.AUDIT_PROJECTS)) {
            throw Refusal.invalid("普通会员不能审核项目，请使用管理员账号");
        }
    }

    private void requireIsAndExists(long memberId, String unknown) {
        if (callers.get().accountId() == memberId) {
            return;
        }
        throw members.exists(memberId) ? Refusal.notYours() : Refusal.invalid(unknown);
    }
}
