package org.loanhub.console.web;

import java.util.List;
import org.loanhub.console.operator.OperatorAccount;
import org.loanhub.console.operator.OperatorService;
import org.loanhub.kernel.Channel;
import org.loanhub.security.Permission;
import org.springframework.stereotype.Component;

/** To whom work can be given. */
@Component
public class Colleagues {

    private static final int MAX_OPERATORS = 500;

    private final OperatorService operators;

    Colleagues(OperatorService operators) {
        this.operators = operators;
    }

    /** Operators who are active and have this permission. */
    public List<OperatorAccount> whoMay(String permission) {
        return operators.list(0, MAX_OPERATORS).stream()
                .filter(OperatorAccount::active)
                .filter(one -> Permission.of(Channel.CONSOLE, one.role()).contains(permission))
                .toList();
    }

    /**
     * @param loginName empty for nobody, which is allowed
     * @throws BadInput unless the operator is active and has this permission
     */
    public void requireWhoMay(String permission, String loginName) {
        boolean known = loginName.isEmpty()
                || whoMay(permission).stream().anyMatch(one -> one.loginName().equals(loginName));
        if (!known) {
            throw new BadInput("这个操作员不能接手");
        }
    }
}
