package org.loanhub.profile;

import org.loanhub.kernel.PersonalText;

/**
 * Somebody whom the person knows.
 *
 * @param name at most 32 characters
 * @param phone a mobile number, or a land line with its area code
 */
public record NewContact(Relation relation, PersonalText name, PersonalText phone) {}
