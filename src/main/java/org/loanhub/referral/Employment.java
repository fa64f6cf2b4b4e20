package org.loanhub.referral;

import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;

/**
 * How the customer of a lead earns; null is not told.
 *
 * @param income a month
 * @param cardLimit of the customer's credit cards
 */
public record Employment(
        @Nullable CompanyType companyType,
        @Nullable Money income,
        @Nullable IncomePaidBy paidBy,
        @Nullable Boolean insured,
        @Nullable Boolean housingFund,
        @Nullable Money cardLimit) {}
