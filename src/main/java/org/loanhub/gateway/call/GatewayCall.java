package org.loanhub.gateway.call;

import java.time.Instant;

/**
 * One call to a third party, for operators. Nothing personal: no number, no name, no text of an answer.
 *
 * @param reference our own order or request number
 * @param code the third party's result code, an HTTP status, or why there is no answer
 * @param durationMillis from the first byte out to the answer understood
 */
record GatewayCall(
        String thirdParty,
        String operation,
        String reference,
        CallOutcome outcome,
        String code,
        long durationMillis,
        Instant calledAt) {}
