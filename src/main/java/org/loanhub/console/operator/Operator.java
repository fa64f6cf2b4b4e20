package org.loanhub.console.operator;

import org.loanhub.account.Role;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.Channel;
import org.loanhub.security.Permission;

/** Who is logged in to the console; an argument of any of its handlers. */
public record Operator(long id, String loginName, String displayName, Role role) {

    /** @param permission one of {@link Permission} */
    public boolean may(String permission) {
        return Permission.of(Channel.CONSOLE, role).contains(permission);
    }

    /** How core rooms write down who decided. */
    public Actor signature() {
        return Actor.operator(loginName);
    }

    /** In Chinese. */
    public String roleName() {
        return RoleLabels.of(role);
    }
}
