package org.loanhub.referral;

import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.PersonalText;

/**
 * Who the customer of a lead is.
 *
 * @param nationalId well-formed, with a capital X
 * @param household where the person is registered
 * @param remark what the officer says of the person
 */
public record Customer(
        PersonalText name,
        Sex sex,
        NationalId nationalId,
        @Nullable MobileNumber mobile,
        @Nullable PersonalText household,
        @Nullable PersonalText remark) {}
