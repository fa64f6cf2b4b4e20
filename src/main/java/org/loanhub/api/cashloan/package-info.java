/**
 * 现金贷 V1.0.22 (document 001, sections 4 to 36): the signed app API of a borrower.
 *
 * <p>Every request is read, verified and tied to its session once, before its controller; every answer is signed once, after
 * it. Codes and messages are those of each section's table. {@code exceptionFlag} 0000 means that the operation was carried out,
 * refusals included. Operations need a session unless they say otherwise. The rules live in the core rooms.
 */
@NullMarked
package org.loanhub.api.cashloan;

import org.jspecify.annotations.NullMarked;
