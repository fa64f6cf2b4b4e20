/**
 * Lateness: at the end of each day what is due and unpaid becomes overdue, runs up penalty, and falls into a bucket; operators
 * note what they do about it.
 *
 * <p>The work of a day may be done again and changes nothing then. Reminders go to the borrower alone, never to a contact
 * person, and never between 22:00 and 08:00. What operators write about a borrower is stored encrypted and never changed. The
 * end of day and the console call this room.
 */
@NullMarked
package org.loanhub.delinquency;

import org.jspecify.annotations.NullMarked;
