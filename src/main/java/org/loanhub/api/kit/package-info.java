/**
 * What the five doors share: reading the fields of a request, paging, refusals, and what is answered where nothing is served.
 *
 * <p>Nothing of any document is spelled here: no code, no message, no name of a field. A door says once, as a {@link
 * org.loanhub.api.kit.Door}, how it takes its requests; its controllers ask for {@link org.loanhub.api.kit.Fields}. In every
 * door the same names stand for the same things: {@code Envelope} is the form of every answer, {@code Refusal} one answer other
 * than success, {@code Refusals} the document's words for what the core refuses and for what cannot be read, {@code Errors} the
 * advice that answers with them, {@code UnservedController} the answer where no operation is. Doors use the kit; it uses the
 * kernel alone.
 */
@NullMarked
package org.loanhub.api.kit;

import org.jspecify.annotations.NullMarked;
