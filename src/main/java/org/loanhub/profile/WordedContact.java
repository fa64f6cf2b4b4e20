package org.loanhub.profile;

import org.loanhub.kernel.PersonalText;

/**
 * Somebody whom the person knows, for APIs that have no list of relations.
 *
 * @param relationInWords what the contact is to the person, in the API's own words, at most 32 characters
 */
public record WordedContact(PersonalText relationInWords, PersonalText name, PersonalText phone) {}
