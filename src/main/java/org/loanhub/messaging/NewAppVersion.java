package org.loanhub.messaging;

import org.loanhub.kernel.Actor;
import org.loanhub.kernel.Channel;

/**
 * A release to be published.
 *
 * @param version letters, digits and {@code . + _ -}, at most 32
 * @param downloadUrl http or https, at most 255 characters
 * @param required whether older apps no longer work
 * @param notes at most 1,000 characters, may be empty
 * @param publishedBy login name of the operator
 */
public record NewAppVersion(
        Channel channel,
        Platform platform,
        String version,
        String downloadUrl,
        boolean required,
        String notes,
        Actor publishedBy) {}
