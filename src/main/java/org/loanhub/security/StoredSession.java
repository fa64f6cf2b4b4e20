package org.loanhub.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.apache.shiro.session.mgt.SimpleSession;
import org.loanhub.kernel.BusinessTime;

/**
 * A Shiro session by the business clock. It holds who logged in and when, and nothing else: attributes are never stored.
 */
final class StoredSession extends SimpleSession {

    private static final Duration WRITE_INTERVAL = Duration.ofMinutes(1);

    private final transient Login login;
    private final transient BusinessTime time;
    private final transient Instant storedAccess;

    StoredSession(Login login, Instant startedAt, Instant lastAccessAt, Duration idle, BusinessTime time) {
        this.login = login;
        this.time = time;
        this.storedAccess = lastAccessAt;
        setStartTimestamp(Date.from(startedAt));
        setLastAccessTime(Date.from(lastAccessAt));
        setTimeout(idle.toMillis());
    }

    static StoredSession of(SessionRow row, BusinessTime time) {
        return new StoredSession(
                new Login(row.channel(), row.accountId()),
                row.startedAt(),
                row.lastAccessAt(),
                Duration.between(row.lastAccessAt(), row.expiresAt()),
                time);
    }

    Login login() {
        return login;
    }

    /** Half open: at this moment the session is over. */
    Instant expiresAt() {
        return getLastAccessTime().toInstant().plusMillis(getTimeout());
    }

    /** Whether the last access that the database knows is so old that the new one is worth a write. */
    boolean isWorthWriting() {
        return !getLastAccessTime().toInstant().isBefore(storedAccess.plus(WRITE_INTERVAL));
    }

    SessionRow toRow() {
        return new SessionRow(
                login.channel(),
                login.accountId(),
                getStartTimestamp().toInstant(),
                getLastAccessTime().toInstant(),
                expiresAt());
    }

    @Override
    public void touch() {
        setLastAccessTime(Date.from(time.now()));
    }

    @Override
    protected boolean isTimedOut() {
        return !time.now().isBefore(expiresAt());
    }
}
