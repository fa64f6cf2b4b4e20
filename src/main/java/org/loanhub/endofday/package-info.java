/**
 * Runs every room's end-of-day work, once a business day and in order of days.
 *
 * <p>What is finished is recorded in one row for each day and task, so that a day that failed half way is taken up again
 * where it stopped. The tasks themselves live in their rooms and implement {@link org.loanhub.kernel.EndOfDayTask}.
 */
@NullMarked
package org.loanhub.endofday;

import org.jspecify.annotations.NullMarked;
