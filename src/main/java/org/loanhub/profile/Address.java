package org.loanhub.profile;

import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.PersonalText;

/**
 * Where somebody lives or works.
 *
 * @param province as the API gave it: a region code or a name, at most 32 characters; so are {@code city} and {@code county}
 * @param detail street and number, at most 200 characters
 */
public record Address(
        String province, String city, @Nullable String county, PersonalText detail) {}
