package org.loanhub.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tokens that this node read of late, and those it heard the end of. Thread-safe. */
@Component
class RecentTokens {

    private record Seen(LoginToken token, Instant readAt) {}

    /** About 30 MB. Beyond it everything is forgotten, and read again when it comes. */
    private static final int MOST = 100_000;

    private static final Duration BELIEVED = Duration.ofMinutes(1);

    private final Map<String, Seen> seen = new ConcurrentHashMap<>();
    private volatile Set<String> endedOfLate = ConcurrentHashMap.newKeySet();
    private volatile Set<String> endedBefore = ConcurrentHashMap.newKeySet();

    /** Null if it was not read within the last minute. */
    @Nullable
    LoginToken find(String hash, Instant now) {
        Seen known = seen.get(hash);
        if (known == null || !now.isBefore(known.readAt.plus(BELIEVED))) {
            return null;
        }
        return known.token;
    }

    void add(LoginToken token, Instant now) {
        if (seen.size() >= MOST) {
            seen.clear();
        }
        seen.put(token.tokenHash(), new Seen(token, now));
    }

    boolean isEnded(String hash) {
        return endedOfLate.contains(hash) || endedBefore.contains(hash);
    }

    /** To be called when the database no longer has it. */
    void end(String hash) {
        endedOfLate.add(hash);
        seen.remove(hash);
    }

    /** It is read from the database when it comes again. */
    void forget(String hash) {
        seen.remove(hash);
    }

    /** Forgets what ended before the last call. Calls lie further apart than tokens are believed: the database refuses those. */
    void forgetOldEnds() {
        endedBefore = endedOfLate;
        endedOfLate = ConcurrentHashMap.newKeySet();
    }
}
