package org.loanhub.security;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The hashes of tokens and sessions that ended here, or of whose end this node has learned. Thread-safe. */
@Component
class EndedLogins {

    private volatile Set<String> ofLate = ConcurrentHashMap.newKeySet();
    private volatile Set<String> before = ConcurrentHashMap.newKeySet();

    boolean contains(String hash) {
        return ofLate.contains(hash) || before.contains(hash);
    }

    /** To be called when the database no longer has it. */
    void add(String hash) {
        ofLate.add(hash);
    }

    /**
     * Forgets what ended before the last call. Calls are further apart than logins are believed from memory, so the
     * database refuses what is forgotten here.
     */
    void forgetOld() {
        before = ofLate;
        ofLate = ConcurrentHashMap.newKeySet();
    }
}
