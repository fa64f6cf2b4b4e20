package org.loanhub.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.Channel;

/**
 * What somebody wants us to know, as operators see it.
 *
 * @param accountId null for a guest
 * @param topic the API's own code of where it comes from or what it is about
 * @param doneBy login name of the operator who dealt with it, with {@code doneAt}
 * @param answer what was done about it; for operators only
 */
public record Feedback(
        long id,
        Channel channel,
        @Nullable Long accountId,
        String topic,
        String content,
        Instant receivedAt,
        @Nullable Instant doneAt,
        @Nullable Actor doneBy,
        @Nullable String answer) {}
