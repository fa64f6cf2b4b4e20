package org.loanhub.console;

import java.time.Instant;
import org.loanhub.account.Account;
import org.loanhub.account.Role;

/** An operator as the list shows it. */
public record OperatorLine(
        long id,
        String loginName,
        String displayName,
        Role role,
        String roleName,
        boolean active,
        boolean mustChangePassword,
        Instant createdAt) {

    static OperatorLine of(Account account, OperatorRow row) {
        return new OperatorLine(
                account.id(),
                account.loginName(),
                account.displayName(),
                account.role(),
                RoleNames.of(account.role()),
                row.active(),
                row.mustChangePassword(),
                row.createdAt());
    }
}
