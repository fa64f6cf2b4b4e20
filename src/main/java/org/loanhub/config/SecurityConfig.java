package org.loanhub.config;

import org.apache.shiro.mgt.DefaultSecurityManager;
import org.apache.shiro.mgt.SecurityManager;
import org.apache.shiro.session.mgt.SessionManager;
import org.loanhub.account.AccountService;
import org.loanhub.security.AccountRealm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Shiro. */
@Configuration(proxyBeanMethods = false)
@ComponentScan("org.loanhub.security")
class SecurityConfig {

    @Bean
    SecurityManager securityManager(AccountService accounts, SessionManager sessions) {
        DefaultSecurityManager manager = new DefaultSecurityManager();
        manager.setSessionManager(sessions);
        manager.setRealm(new AccountRealm(accounts));
        return manager;
    }
}
