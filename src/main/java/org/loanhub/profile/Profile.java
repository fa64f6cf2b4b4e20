package org.loanhub.profile;

import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.PersonalText;

/**
 * What a person told about their life. APIs ask for different parts.
 *
 * @param registered where the household is registered; without a county
 * @param residence how long at {@code home}
 * @param residenceInWords the same in the API's own words, at most 32 characters, where it has no list
 */
public record Profile(
        @Nullable Education education,
        @Nullable MaritalStatus maritalStatus,
        @Nullable Address registered,
        Address home,
        @Nullable Tenure residence,
        @Nullable PersonalText residenceInWords) {}
