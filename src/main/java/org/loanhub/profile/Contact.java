package org.loanhub.profile;

import org.loanhub.kernel.PersonalText;

/**
 * Somebody whom the person knows. We never call or remind contacts.
 *
 * @param publicId UUID text, the id on the wire
 * @param place 1 for the first contact of the account, 2 for the second
 */
public record Contact(long id, String publicId, int place, Relation relation, PersonalText name, PersonalText phone) {}
