package org.loanhub.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What decides whether a password is accepted. */
record LoginState(String passwordHash, @Nullable Instant lockedUntil) {

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}
