/**
 * 甩单: leads that loan officers hand over, and what became of them.
 *
 * <p>It always holds that an officer's lead for one national id and one kind of loan is taken once within 24 hours, that what
 * is known of the customer is stored encrypted, and that each change of a lead's state is written down with who and when. The
 * door {@code api.referral} and the console call this room.
 */
@NullMarked
package org.loanhub.referral;

import org.jspecify.annotations.NullMarked;
