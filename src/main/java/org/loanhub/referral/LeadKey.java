package org.loanhub.referral;

import org.loanhub.kernel.LookupKey;

/** What makes two leads the same. */
record LeadKey(long officerId, String nationalIdLookup, LeadLoan loan) {

    static LeadKey of(LookupKey lookup, long officerId, NewLead lead) {
        String nationalId = lead.customer().nationalId().value();
        return new LeadKey(
                officerId, lookup.of("national-id", nationalId), lead.need().loan());
    }
}
