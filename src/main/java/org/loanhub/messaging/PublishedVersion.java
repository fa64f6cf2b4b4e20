package org.loanhub.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.Channel;

/**
 * A release of an app, as operators see it.
 *
 * @param publishedBy login name of the operator; null if it is not from the console
 */
public record PublishedVersion(
        long id,
        Channel channel,
        Platform platform,
        String version,
        String downloadUrl,
        boolean required,
        String notes,
        Instant publishedAt,
        @Nullable Actor publishedBy) {}
