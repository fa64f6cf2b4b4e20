/**
 * The record of everything operators do: written before it is carried out, given its outcome afterwards, never changed.
 */
@NullMarked
package org.loanhub.console.audit;

import org.jspecify.annotations.NullMarked;
