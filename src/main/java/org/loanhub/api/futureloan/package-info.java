/**
 * 前程贷 v1.3 (document 004): P2P lending under {@code /futureloan}, behind a JWT.
 *
 * <p>Codes, messages and forms are those of the document and of {@code docs/api/futureloan.md}; the rules live in
 * {@code invest}. HTTP is always 200; {@code code} tells.
 */
@NullMarked
package org.loanhub.api.futureloan;

import org.jspecify.annotations.NullMarked;
