package org.loanhub.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.Channel;

/**
 * A message to everybody of a channel, as operators see it.
 *
 * @param publishedBy login name of the operator; null if it is not from the console
 * @param withdrawnAt from here nobody sees it; with {@code withdrawnBy}
 */
public record PublishedMessage(
        long id,
        Channel channel,
        SystemMessage.Kind kind,
        String title,
        String content,
        @Nullable String eventUrl,
        Instant publishedAt,
        @Nullable Actor publishedBy,
        @Nullable Instant withdrawnAt,
        @Nullable Actor withdrawnBy) {}
