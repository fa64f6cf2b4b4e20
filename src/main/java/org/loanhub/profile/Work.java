package org.loanhub.profile;

import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.PersonalText;

/**
 * What a person told about their work. APIs ask for different parts.
 *
 * @param industryInWords the same in the API's own words, at most 64 characters, where it has no list
 * @param company the employer's name, at most 100 characters
 * @param position at most 64 characters
 * @param companyPhone at most 20 characters
 * @param tenure how long with this employer
 * @param monthlyIncome not negative
 * @param payday day of the month, 1 to 31
 */
public record Work(
        @Nullable Industry industry,
        @Nullable PersonalText industryInWords,
        PersonalText company,
        PersonalText position,
        Address address,
        @Nullable PersonalText companyPhone,
        @Nullable Tenure tenure,
        @Nullable Money monthlyIncome,
        @Nullable Integer payday) {}
