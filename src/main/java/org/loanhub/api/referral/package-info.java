/**
 * 第一甩单 (document 000): loan officers register, log in, and hand over leads; forms in, JSON out, a session by cookie.
 *
 * <p>Spellings are the document's: {@code success} in one answer, {@code sucessed} in the others. HTTP is 200 for every
 * documented call; the answer names the first fault. The rules live in {@code account} and {@code referral}.
 */
@NullMarked
package org.loanhub.api.referral;

import org.jspecify.annotations.NullMarked;
