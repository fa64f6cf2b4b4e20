package org.loanhub.security;

import java.util.Set;
import org.apache.shiro.authc.AuthenticationInfo;
import org.apache.shiro.authc.AuthenticationToken;
import org.apache.shiro.authz.AuthorizationInfo;
import org.apache.shiro.authz.SimpleAuthorizationInfo;
import org.apache.shiro.realm.AuthorizingRealm;
import org.apache.shiro.subject.PrincipalCollection;
import org.jspecify.annotations.Nullable;
import org.loanhub.account.AccountService;

/**
 * Tells Shiro what an account may do. Who an account is was proven by its carrier before; the role is read each time, so
 * that a change takes effect at once.
 */
public final class AccountRealm extends AuthorizingRealm {

    private final AccountService accounts;

    public AccountRealm(AccountService accounts) {
        this.accounts = accounts;
        setAuthorizationCachingEnabled(false);
    }

    @Override
    public boolean supports(AuthenticationToken token) {
        return false;
    }

    @Override
    protected @Nullable AuthenticationInfo doGetAuthenticationInfo(AuthenticationToken token) {
        return null;
    }

    @Override
    protected AuthorizationInfo doGetAuthorizationInfo(PrincipalCollection principals) {
        Login login = principals.oneByType(Login.class);
        SimpleAuthorizationInfo info = new SimpleAuthorizationInfo();
        info.setStringPermissions(accounts.find(login.channel(), login.accountId())
                .map(account -> Permission.of(account.channel(), account.role()))
                .orElse(Set.of()));
        return info;
    }
}
