/**
 * Aliyun's protocol for text messages. Implements a port of the room above; its settings are made by {@code config}, its
 * signature is shared with the sandbox.
 */
@NullMarked
package org.loanhub.gateway.aliyun;

import org.jspecify.annotations.NullMarked;
