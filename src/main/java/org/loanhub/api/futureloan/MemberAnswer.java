package org.loanhub.api.futureloan;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.loanhub.account.Account;
import org.loanhub.account.Role;
import org.loanhub.invest.Member;

/** A member as document 004 section 2.1.7 shows it. */
@JSONType(alphabetic = false)
record MemberAnswer(
        long id,
        @JSONField(name = "leave_amount") BigDecimal leaveAmount,
        @JSONField(name = "mobile_phone") String mobilePhone,
        @JSONField(name = "reg_name") String regName,
        @JSONField(name = "reg_time") @Nullable String regTime,
        int type) {

    static MemberAnswer from(Member member, Forms forms) {
        Account account = member.account();
        return new MemberAnswer(
                account.id(),
                Forms.number(member.balance()),
                account.loginName().value(),
                account.displayName(),
                forms.tenths(account.createdAt()),
                type(account.role()));
    }

    static int type(Role role) {
        return switch (role) {
            case ADMIN -> 0;
            case MEMBER, REVIEWER, CASHIER, COLLECTOR, SERVICE -> 1;
        };
    }
}
