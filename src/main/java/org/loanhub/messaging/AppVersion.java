package org.loanhub.messaging;

import java.time.Instant;

/**
 * A release of an app.
 *
 * @param version as users see it, such as {@code 1.0.22}
 * @param required whether older apps no longer work
 */
public record AppVersion(
        Platform platform, String version, String downloadUrl, boolean required, String notes, Instant publishedAt) {}
