package org.loanhub.console;

import java.util.List;
import org.loanhub.kernel.Channel;
import org.loanhub.security.Permission;
import org.springframework.stereotype.Component;

/** To whom work can be given. */
@Component
class Colleagues {

    private static final int MOST = 500;

    private final Operators operators;

    Colleagues(Operators operators) {
        this.operators = operators;
    }

    /** Operators who are active and have this permission. */
    List<OperatorLine> whoMay(String permission) {
        return operators.list(0, MOST).stream()
                .filter(OperatorLine::active)
                .filter(one -> Permission.of(Channel.CONSOLE, one.role()).contains(permission))
                .toList();
    }

    /**
     * @param loginName empty for nobody, which is allowed
     * @throws BadInput unless the operator is active and has this permission
     */
    void requireWhoMay(String permission, String loginName) {
        boolean known = loginName.isEmpty()
                || whoMay(permission).stream().anyMatch(one -> one.loginName().equals(loginName));
        if (!known) {
            throw new BadInput("这个操作员不能接手");
        }
    }
}
