package org.loanhub.referral;

import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.PersonalText;

/**
 * The customer's house; null is not told.
 *
 * @param loan whether a loan for it is being paid back
 * @param certificate whether its title deed is there
 * @param acceptsMortgage whether the customer would mortgage it
 */
public record House(
        @Nullable Boolean owned,
        @Nullable PersonalText location,
        @Nullable Integer count,
        @Nullable HouseType type,
        @Nullable HouseStatus status,
        @Nullable Boolean loan,
        @Nullable Boolean certificate,
        @Nullable Boolean acceptsMortgage) {}
