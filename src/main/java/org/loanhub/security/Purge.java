package org.loanhub.security;

import java.time.Instant;
import java.util.function.IntSupplier;
import org.loanhub.kernel.BusinessTime;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes expired sessions and nonces; they are ignored as soon as they expire. */
@Component
class Purge {

    private static final int AT_ONCE = 1000;

    private final SessionMapper sessions;
    private final NonceMapper nonces;
    private final BusinessTime time;

    Purge(SessionMapper sessions, NonceMapper nonces, BusinessTime time) {
        this.sessions = sessions;
        this.nonces = nonces;
        this.time = time;
    }

    @Scheduled(cron = "${login.purge-cron}")
    void purge() {
        Instant now = time.now();
        repeat(() -> sessions.deleteExpired(now, AT_ONCE));
        repeat(() -> nonces.deleteExpired(now, AT_ONCE));
    }

    /** In small batches, so that no long lock holds up a login. */
    private static void repeat(IntSupplier deletion) {
        while (deletion.getAsInt() == AT_ONCE) {
            Thread.yield();
        }
    }
}
