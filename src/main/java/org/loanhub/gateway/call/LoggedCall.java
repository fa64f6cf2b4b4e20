package org.loanhub.gateway.call;

import java.time.Instant;

/**
 * One call to a third party, as operators see it.
 *
 * @param reference our own order or request number
 * @param code the third party's result code, an HTTP status, or why there is no answer
 * @param durationMs milliseconds
 * @param calledAt when the call ended
 */
public record LoggedCall(
        long id,
        String thirdParty,
        String operation,
        String reference,
        CallOutcome outcome,
        String code,
        long durationMs,
        Instant calledAt) {}
