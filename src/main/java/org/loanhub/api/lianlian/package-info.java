/**
 * Where LianLian tells us what became of disbursements and debits (docs/reference/lianlian.md, Notification).
 *
 * <p>Not one of the published APIs: nobody but LianLian calls here. Whether a message is believed and what is booked for it
 * is decided by the room {@code payment}; this door reads the raw body and writes the answer.
 */
@NullMarked
package org.loanhub.api.lianlian;

import org.jspecify.annotations.NullMarked;
