/**
 * LianLian's protocol: signed messages, cards, disbursements, debits and pages. Implements ports of the room above; its
 * settings are made by {@code config}, its signature is shared with the sandbox.
 */
@NullMarked
package org.loanhub.gateway.lianlian;

import org.jspecify.annotations.NullMarked;
