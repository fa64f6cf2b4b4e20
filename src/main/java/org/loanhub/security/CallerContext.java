package org.loanhub.security;

import java.util.Optional;
import org.apache.shiro.mgt.SecurityManager;
import org.apache.shiro.subject.SimplePrincipalCollection;
import org.apache.shiro.subject.Subject;
import org.apache.shiro.util.ThreadContext;
import org.springframework.stereotype.Component;

/** Binds a proven login to the running request, and tells who it is. */
@Component
public class CallerContext {

    private static final String REALM = "accounts";

    private final SecurityManager securityManager;

    CallerContext(SecurityManager securityManager) {
        this.securityManager = securityManager;
    }

    /** From here to {@link #leave} the request acts for this login. Nothing is kept beyond it. */
    public void enter(Login login) {
        Subject subject = new Subject.Builder(securityManager)
                .principals(new SimplePrincipalCollection(login, REALM))
                .authenticated(true)
                .sessionCreationEnabled(false)
                .buildSubject();
        ThreadContext.bind(securityManager);
        ThreadContext.bind(subject);
    }

    public void leave() {
        ThreadContext.remove();
    }

    public Optional<Login> find() {
        return Optional.ofNullable(ThreadContext.getSubject())
                .map(Subject::getPrincipals)
                .map(principals -> principals.oneByType(Login.class));
    }

    /** @throws IllegalStateException if the request acts for nobody */
    public Login get() {
        return find().orElseThrow(() -> new IllegalStateException("no login is bound to this request"));
    }

    public boolean may(String permission) {
        Subject subject = ThreadContext.getSubject();
        return subject != null && subject.isPermitted(permission);
    }
}
