package org.loanhub.creditline;

import java.time.Instant;
import org.loanhub.kernel.Money;

/** Somebody asks for a higher credit limit. */
public record QuotaRequest(long id, long accountId, Money limitBefore, Instant askedAt) {}
