package org.loanhub.security;

import java.time.Instant;
import org.loanhub.kernel.Channel;

/** A session as the database keeps it. */
record SessionRow(Channel channel, long accountId, Instant startedAt, Instant lastAccessAt, Instant expiresAt) {}
