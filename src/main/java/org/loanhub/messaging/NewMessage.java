package org.loanhub.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message to a customer, to be stored. */
record NewMessage(
        String publicId,
        long accountId,
        MessageType type,
        String title,
        String content,
        @Nullable String onceKey,
        Instant sentAt,
        @Nullable String smsTemplate,
        @Nullable String smsParams) {}
