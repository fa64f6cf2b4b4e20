package org.loanhub.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message to everybody of a channel.
 *
 * @param eventUrl where an activity can be looked at
 */
public record SystemMessage(
        long id,
        Kind kind,
        String title,
        String content,
        @Nullable String eventUrl,
        Instant publishedAt) {

    public enum Kind {
        ACTIVITY,
        NOTICE
    }
}
