package org.loanhub.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The tokens or sessions that this node read within the last minute, by their hash. What ended since is not found. Thread-safe.
 *
 * @param <T> a row of the database
 */
final class RecentLogins<T> {

    /** About 30 MB. Beyond it everything is forgotten, and read again when it comes. */
    private static final int MAX_ENTRIES = 100_000;

    private static final Duration BELIEVED = Duration.ofMinutes(1);

    private final Map<String, Seen<T>> seen = new ConcurrentHashMap<>();
    private final EndedLogins ended;

    private record Seen<T>(T row, Instant readAt) {}

    RecentLogins(EndedLogins ended) {
        this.ended = ended;
    }

    /** From memory, or else from the database, and then remembered. Null if it is in neither, or ended. */
    @Nullable
    T find(String hash, Instant now, Function<String, @Nullable T> database) {
        T row = believed(hash, now);
        if (row == null) {
            row = database.apply(hash);
            if (row != null) {
                remember(hash, row, now);
            }
        }
        // Last, since it may have ended after it was read.
        return ended.contains(hash) ? null : row;
    }

    private @Nullable T believed(String hash, Instant now) {
        Seen<T> known = seen.get(hash);
        if (known == null || !now.isBefore(known.readAt.plus(BELIEVED))) {
            return null;
        }
        return known.row;
    }

    void remember(String hash, T row, Instant now) {
        if (seen.size() >= MAX_ENTRIES) {
            seen.clear();
        }
        seen.put(hash, new Seen<>(row, now));
    }

    /** It is read from the database when it comes again. */
    void forget(String hash) {
        seen.remove(hash);
    }
}
