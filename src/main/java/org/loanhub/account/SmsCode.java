package org.loanhub.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A code that was sent; the code itself is not known any more. */
record SmsCode(
        long id,
        String codeLookup,
        int wrongTries,
        Instant expiresAt,
        @Nullable Instant checkedAt) {

    static final int MAX_WRONG_TRIES = 5;

    boolean isSpent(Instant now) {
        return checkedAt != null || wrongTries >= MAX_WRONG_TRIES || !now.isBefore(expiresAt);
    }
}
