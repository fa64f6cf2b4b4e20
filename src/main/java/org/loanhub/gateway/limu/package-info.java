/**
 * Limu's protocol: identity and mobile checks, faces, credit data. Implements ports of the room above; its settings are
 * made by {@code config}, its signature is shared with the sandbox.
 */
@NullMarked
package org.loanhub.gateway.limu;

import org.jspecify.annotations.NullMarked;
