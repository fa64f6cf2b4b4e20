package org.loanhub.console.operator;

import java.time.Instant;
import org.loanhub.account.Account;
import org.loanhub.account.Role;

/** An operator as the list shows it. */
public record OperatorAccount(
        long id,
        String loginName,
        String displayName,
        Role role,
        String roleName,
        boolean active,
        boolean mustChangePassword,
        Instant createdAt) {

    static OperatorAccount of(Account account, OperatorRow row) {
        return new OperatorAccount(
                account.id(),
                account.loginName().value(),
                account.displayName(),
                account.role(),
                RoleLabels.of(account.role()),
                row.active(),
                row.mustChangePassword(),
                row.createdAt());
    }
}
