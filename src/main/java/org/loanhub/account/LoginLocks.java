package org.loanhub.account;

import java.time.Instant;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.LookupKey;
import org.springframework.stereotype.Component;

/**
 * Pauses after wrong passwords (docs/adr/0065). The fifth in a row from one network locks the account for that network; the
 * twentieth from networks that the account never logged in from locks it for all such networks. Each further lock lasts
 * twice as long, up to a day. So a stranger never keeps out a customer who comes from where they logged in before. Names
 * that nobody has are counted and locked as others are.
 */
@Component
class LoginLocks {

    private static final int MAX_WRONG_FROM_ONE = 5;
    private static final int MAX_WRONG_FROM_STRANGERS = 20;

    private final LoginLockMapper mapper;
    private final LookupKey lookup;
    private final BusinessTime time;

    LoginLocks(LoginLockMapper mapper, LookupKey lookup, BusinessTime time) {
        this.mapper = mapper;
        this.lookup = lookup;
        this.time = time;
    }

    LoginSubject subject(Credentials tried) {
        return LoginSubject.of(lookup, tried);
    }

    /** @throws LendingException LOCKED */
    void requireOpen(LoginSubject subject) {
        Instant now = time.now();
        LoginLock own = find(subject);
        if (own.isLocked(now) || !own.isKnown() && find(subject.everywhere()).isLocked(now)) {
            throw new LendingException(AccountError.LOCKED);
        }
    }

    /** False if it is locked by now: then this try tells nothing. */
    boolean countWrong(LoginSubject subject) {
        // The network first: tries that its own lock refuses do not count against other strangers.
        return count(subject, MAX_WRONG_FROM_ONE)
                && (find(subject).isKnown() || count(subject.everywhere(), MAX_WRONG_FROM_STRANGERS));
    }

    /** False if it is locked by now: then the password counts for nothing, though it is right. */
    boolean countRight(LoginSubject subject) {
        Instant now = time.now();
        LoginLock own = find(subject);
        if (!own.isKnown() && find(subject.everywhere()).isLocked(now)) {
            return false;
        }
        mapper.insertIfAbsent(subject, now);
        return mapper.clear(subject, now) == 1;
    }

    /** For who has shown in another way that the account is theirs: nothing is locked any more, wherever they come from. */
    void release(Channel channel, LoginName name) {
        mapper.release(channel, LoginSubject.nameLookup(lookup, name), time.now());
    }

    private boolean count(LoginSubject subject, int most) {
        Instant now = time.now();
        mapper.insertIfAbsent(subject, now);
        LoginLock lock = find(subject);
        return mapper.addWrong(subject, most, now, lock.nextLocks(now), lock.nextEnd(now)) == 1;
    }

    private LoginLock find(LoginSubject subject) {
        LoginLock lock = mapper.find(subject);
        return lock == null ? LoginLock.NONE : lock;
    }
}
