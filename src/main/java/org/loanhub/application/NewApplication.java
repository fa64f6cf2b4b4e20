package org.loanhub.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Channel;
import org.loanhub.product.LoanPurpose;
import org.loanhub.product.OtherLoans;

/**
 * What is needed to apply.
 *
 * @param operatorReportNo the client's number of the carrier's report, at most 64 characters
 * @param location kept only if the account consented to it; never a condition
 * @param phoneBook likewise; at most 5,000 entries, may be empty
 */
public record NewApplication(
        long accountId,
        Channel channel,
        String productId,
        LoanWish wish,
        LoanPurpose purpose,
        OtherLoans otherLoans,
        @Nullable String operatorReportNo,
        @Nullable Location location,
        List<PhoneBookEntry> phoneBook) {

    public NewApplication {
        phoneBook = List.copyOf(phoneBook);
    }
}
