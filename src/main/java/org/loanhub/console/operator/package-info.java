/**
 * Operators: accounts of {@code Channel.CONSOLE} with one role each.
 */
@NullMarked
package org.loanhub.console.operator;

import org.jspecify.annotations.NullMarked;
