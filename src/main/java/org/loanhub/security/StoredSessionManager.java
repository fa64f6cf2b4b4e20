package org.loanhub.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.shiro.session.InvalidSessionException;
import org.apache.shiro.session.Session;
import org.apache.shiro.session.mgt.DefaultSessionContext;
import org.apache.shiro.session.mgt.DefaultSessionKey;
import org.apache.shiro.session.mgt.DefaultSessionManager;
import org.apache.shiro.session.mgt.SessionContext;
import org.loanhub.kernel.BusinessTime;
import org.springframework.stereotype.Component;

/** Shiro's session manager over {@link SessionStore}; a session is read once a request. */
@Component
class StoredSessionManager extends DefaultSessionManager {

    private static final String LOGIN = "login";
    private static final String IDLE = "idle";

    private final BusinessTime time;

    StoredSessionManager(SessionStore store, BusinessTime time) {
        this.time = time;
        setSessionDAO(store);
        setSessionFactory(this::newSession);
        setSessionValidationSchedulerEnabled(false);
    }

    Session start(Login login, Duration idle) {
        return start(new DefaultSessionContext(Map.of(LOGIN, login, IDLE, idle)));
    }

    private Session newSession(SessionContext context) {
        Instant now = time.now();
        Login login = (Login) Objects.requireNonNull(context.get(LOGIN));
        Duration idle = (Duration) Objects.requireNonNull(context.get(IDLE));
        return new StoredSession(login, now, now, idle, time);
    }

    /** The session if it is not over; asking counts as access. */
    Optional<StoredSession> findAndTouch(String id) {
        try {
            StoredSession session = (StoredSession) doGetSession(new DefaultSessionKey(id));
            session.touch();
            onChange(session);
            return Optional.of(session);
        } catch (InvalidSessionException over) {
            return Optional.empty();
        }
    }

    /** Each session says itself how long it lives. */
    @Override
    protected void applyGlobalSessionTimeout(Session session) {}
}
