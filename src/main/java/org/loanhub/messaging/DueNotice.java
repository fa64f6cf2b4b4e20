package org.loanhub.messaging;

import java.time.Instant;

/** A message whose text to the phone waits. */
record DueNotice(long id, long accountId, MessageType type, Instant sentAt, String smsTemplate, String smsParams) {}
