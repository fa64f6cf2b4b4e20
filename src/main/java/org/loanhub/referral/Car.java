package org.loanhub.referral;

import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.PersonalText;

/**
 * The customer's car; null is not told.
 *
 * @param acceptsMortgage whether the customer would mortgage it
 */
public record Car(
        @Nullable Boolean owned,
        @Nullable PersonalText licence,
        @Nullable Integer count,
        @Nullable Boolean acceptsMortgage) {}
