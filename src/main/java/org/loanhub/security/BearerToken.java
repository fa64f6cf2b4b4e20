package org.loanhub.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Channel;

/** A token of OAuth as the database keeps it. */
record BearerToken(
        String tokenHash,
        Kind kind,
        String grantId,
        Channel channel,
        long accountId,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Instant usedAt) {

    enum Kind {
        ACCESS,
        REFRESH
    }

    Login login() {
        return new Login(channel, accountId);
    }

    /** Half open: at {@code expiresAt} it is over. */
    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
