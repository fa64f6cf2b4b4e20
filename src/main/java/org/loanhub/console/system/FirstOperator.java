package org.loanhub.console.system;

import org.loanhub.account.Role;
import org.loanhub.console.operator.OperatorError;
import org.loanhub.console.operator.OperatorService;
import org.loanhub.console.web.RefusalLabels;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Misconfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Creates the administrator that the settings name, while there is no operator at all. */
@Component
class FirstOperator implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstOperator.class);
    private static final String NONE = "none";

    private final OperatorService operators;
    private final String loginName;
    private final String password;

    FirstOperator(
            OperatorService operators,
            @Value("${console.first-operator}") String loginName,
            @Value("${console.first-password}") String password) {
        this.operators = operators;
        this.loginName = loginName;
        this.password = password;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (loginName.equals(NONE) || !operators.nobodyYet()) {
            return;
        }
        try {
            operators.create(loginName, loginName, Role.ADMIN, password, null);
            LOG.info("the console's first operator {} was created, and has to choose another password", loginName);
        } catch (LendingException refused) {
            if (refused.error() instanceof OperatorError) {
                throw new Misconfiguration("console.first-operator or console.first-password cannot be used: "
                        + RefusalLabels.of(refused));
            }
            LOG.info("another node created the console's first operator");
        }
    }
}
