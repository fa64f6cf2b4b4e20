/**
 * Pure amortisation: what a loan costs, when it is due, what lateness adds, what settles it early, and its yearly cost.
 *
 * <p>Nothing here reads a clock, a database or a setting: the same input gives the same answer. It always holds that no
 * part of a line is negative, due dates ascend, the parts add up exactly to the whole, and fees are never taken off the
 * principal. Only {@code kernel} is used; any room may call. How interest is computed is decided in
 * {@code docs/adr/0010-interest.md}.
 */
@NullMarked
package org.loanhub.schedule;

import org.jspecify.annotations.NullMarked;
