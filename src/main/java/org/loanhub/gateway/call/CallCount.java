package org.loanhub.gateway.call;

/**
 * How many calls to a third party ended in this way.
 *
 * @param slowestMs milliseconds of the slowest one
 */
public record CallCount(String thirdParty, CallOutcome outcome, long calls, long slowestMs) {}
