package org.loanhub.security;

import java.io.Serializable;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.apache.shiro.session.Session;
import org.apache.shiro.session.mgt.eis.AbstractSessionDAO;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.BusinessTime;
import org.springframework.stereotype.Component;

/**
 * Keeps Shiro's sessions in the database, as columns: nothing is serialised. One that was read within the last minute is
 * believed from memory, unless it ended.
 */
@Component
class SessionStore extends AbstractSessionDAO {

    private static final int ID_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final SessionMapper mapper;
    private final RecentLogins<SessionRow> recent;
    private final LoginEnder ends;
    private final BusinessTime time;

    SessionStore(SessionMapper mapper, EndedLogins ended, LoginEnder ends, BusinessTime time) {
        this.mapper = mapper;
        this.recent = new RecentLogins<>(ended);
        this.ends = ends;
        this.time = time;
        setSessionIdGenerator(session -> newId());
    }

    @Override
    protected Serializable doCreate(Session session) {
        Serializable id = generateSessionId(session);
        assignSessionId(session, id);
        mapper.insert(hash(id), ((StoredSession) session).toRow());
        return id;
    }

    @Override
    protected @Nullable Session doReadSession(Serializable id) {
        SessionRow row = recent.find(hash(id), time.now(), mapper::find);
        if (row == null) {
            return null;
        }
        StoredSession session = StoredSession.of(row, time);
        session.setId(id);
        return session;
    }

    @Override
    public void update(Session session) {
        StoredSession stored = (StoredSession) session;
        if (stored.isWorthWriting()) {
            write(hash(stored.getId()), stored.toRow());
        }
    }

    @Override
    public void delete(Session session) {
        end(List.of(hash(session.getId())));
    }

    void deleteAll(Login login) {
        end(mapper.listHashes(login));
    }

    /** None: expired sessions are purged by one statement, never one by one. */
    @Override
    public Collection<Session> getActiveSessions() {
        return List.of();
    }

    /** 128 random bits as 32 hex digits, the form of document 001 section 4.3. */
    private String newId() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }

    private void write(String hash, SessionRow row) {
        if (mapper.updateAccess(hash, row.lastAccessAt(), row.expiresAt()) == 1) {
            recent.remember(hash, row, time.now());
        } else {
            recent.forget(hash);
        }
    }

    private void end(List<String> hashes) {
        ends.end(hashes, recent, mapper::delete);
    }

    private static String hash(Serializable id) {
        return Sha256.hex(id.toString());
    }
}
