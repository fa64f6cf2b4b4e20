/**
 * Credit lines: how much an account may owe, applications for a line and their decision, drawdowns out of an approved line,
 * requests for a higher limit.
 *
 * <p>It always holds that what is used of a line is decided by one guarded update, that an account has one application under
 * way at most, and that each drawdown used up one passed liveness check. Loans of a drawdown are applications like any other:
 * {@code application} asks this room for room in the line through its port {@code CreditLines}. Doors and the console call.
 */
@NullMarked
package org.loanhub.creditline;

import org.jspecify.annotations.NullMarked;
