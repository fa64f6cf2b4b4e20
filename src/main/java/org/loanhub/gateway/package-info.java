/**
 * Everything that leaves the house: SMS, identity and face checks, credit data, payments. Each port is an interface with
 * one client that speaks the third party's real protocol over HTTP (docs/reference).
 *
 * <p>What always holds: every call has time-outs, a circuit breaker of its third party and one row in {@code gateway_call};
 * only queries are repeated; a call without a readable answer is reported as unknown, never as a failure of the other side;
 * an answer counts only when its signature is right; nothing personal and no password is logged. Callers keep no
 * transaction open across a call. Any core room may call.
 */
@NullMarked
package org.loanhub.gateway;

import org.jspecify.annotations.NullMarked;
