package org.loanhub.security;

import java.time.Instant;
import org.loanhub.kernel.Channel;

/** A login by token, as the database keeps it. */
record LoginToken(String tokenHash, Channel channel, long accountId, Instant issuedAt, Instant expiresAt) {

    Login login() {
        return new Login(channel, accountId);
    }

    /** Half open: at {@code expiresAt} it is over. */
    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
