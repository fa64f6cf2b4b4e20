/**
 * How any third party is called: HTTP with time-outs, bounded retries where a call is idempotent, a circuit breaker, and one
 * log row for each call, without personal data. Used by the clients of this room; the console reads the log here.
 */
@NullMarked
package org.loanhub.gateway.call;

import org.jspecify.annotations.NullMarked;
