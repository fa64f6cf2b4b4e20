package org.loanhub.messaging;

import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Channel;

/**
 * What somebody wants us to know.
 *
 * @param accountId null for a guest
 * @param topic the API's own code of where it comes from or what it is about, at most 10 characters
 * @param content at most 1,000 characters
 */
public record NewFeedback(Channel channel, @Nullable Long accountId, String topic, String content) {}
