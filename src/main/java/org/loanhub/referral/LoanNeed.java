package org.loanhub.referral;

import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.PersonalText;

/**
 * What the customer of a lead wants, and already owes.
 *
 * @param borrowed elsewhere, zero or above
 * @param lenders from whom
 */
public record LoanNeed(
        Money amount,
        CustomerType customerType,
        LeadLoan loan,
        LeadTerm term,
        Money borrowed,
        @Nullable PersonalText lenders) {}
