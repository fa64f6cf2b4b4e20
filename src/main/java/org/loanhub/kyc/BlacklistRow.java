package org.loanhub.kyc;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Actor;

/**
 * An entry as it is stored: whom it is about cannot be read from it.
 *
 * @param lookup stands for the national id or the number, 64 hexadecimal digits
 * @param removedAt when they were taken off the list
 * @param removedBy login name of the operator; null also for what was removed otherwise
 */
public record BlacklistRow(
        BlacklistEntry.Kind kind,
        String lookup,
        BlacklistEntry.Level level,
        String reason,
        Actor addedBy,
        Instant addedAt,
        @Nullable Instant removedAt,
        @Nullable Actor removedBy,
        @Nullable String removalReason) {}
