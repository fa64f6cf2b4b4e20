package org.loanhub.messaging;

import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Channel;

/**
 * A message to everybody of a channel.
 *
 * @param title at most 100 characters
 * @param content at most 2,000 characters
 * @param eventUrl of the web, with or without http, at most 255 characters
 */
public record NewSystemMessage(
        Channel channel,
        SystemMessage.Kind kind,
        String title,
        String content,
        @Nullable String eventUrl) {}
