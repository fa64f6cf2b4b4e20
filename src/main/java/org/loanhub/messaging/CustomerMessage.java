package org.loanhub.messaging;

import java.time.Instant;

/** @param publicId UUID text */
public record CustomerMessage(
        long id, String publicId, long accountId, MessageType type, String title, String content, Instant sentAt) {}
