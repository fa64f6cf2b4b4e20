package org.loanhub.security;

import java.time.Duration;
import java.util.Optional;
import org.apache.shiro.session.InvalidSessionException;
import org.apache.shiro.session.mgt.DefaultSessionKey;
import org.springframework.stereotype.Service;

/**
 * Logins that last over several requests: Shiro's sessions, kept in the database, so that they survive a restart and are
 * shared by all nodes. One that ended is refused at once here, and by other nodes within a second. How a session's id travels is its carrier's business.
 */
@Service
public class LoginSessionService {

    private final StoredSessionManager sessions;
    private final SessionStore store;

    LoginSessionService(StoredSessionManager sessions, SessionStore store) {
        this.sessions = sessions;
        this.store = store;
    }

    /**
     * Starts a session.
     *
     * @param idle how long it lives without a request
     * @return its id: whoever has it is logged in, so it goes to the client only and into no log
     */
    public String open(Login login, Duration idle) {
        return sessions.start(login, idle).getId().toString();
    }

    /** Who is logged in by this session; asking counts as access. */
    public Optional<Login> find(String id) {
        return sessions.findAndTouch(id).map(StoredSession::login);
    }

    /** Ends a session. One that is unknown or over already is left so. */
    public void close(String id) {
        try {
            sessions.stop(new DefaultSessionKey(id));
        } catch (InvalidSessionException over) {
            // nothing to end
        }
    }

    /** Ends all sessions of an account, for example because its password changed. */
    public void closeAll(Login login) {
        store.deleteAll(login);
    }
}
