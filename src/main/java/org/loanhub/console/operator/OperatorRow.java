package org.loanhub.console.operator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the console knows of an operator beyond the account. */
record OperatorRow(
        long accountId,
        boolean mustChangePassword,
        @Nullable Long createdBy,
        Instant createdAt,
        @Nullable Instant deactivatedAt) {

    boolean active() {
        return deactivatedAt == null;
    }
}
