/**
 * Lateness: at the end of each day what is due and unpaid becomes overdue, runs up penalty, and falls into a bucket.
 *
 * <p>The work of a day may be done again and changes nothing then. Reminders go to the borrower alone, never to a contact
 * person, and never between 22:00 and 08:00. Nobody calls this room but the end of day.
 */
@NullMarked
package org.loanhub.delinquency;

import org.jspecify.annotations.NullMarked;
