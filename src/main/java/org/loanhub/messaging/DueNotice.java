package org.loanhub.messaging;

import java.time.Instant;

/** A message whose SMS waits to be sent. */
record DueNotice(long id, long accountId, MessageType type, Instant sentAt, String smsTemplate, String smsParams) {}
