package org.loanhub.console.operator;

import org.loanhub.account.Role;

/** Roles in the words of the console. */
public final class RoleLabels {

    private RoleLabels() {}

    /** {@code 管理员}, {@code 审批}. */
    public static String of(Role role) {
        return switch (role) {
            case ADMIN -> "管理员";
            case REVIEWER -> "审批";
            case CASHIER -> "放款与对账";
            case COLLECTOR -> "催收";
            case SERVICE -> "客服";
            case MEMBER -> "会员";
        };
    }
}
