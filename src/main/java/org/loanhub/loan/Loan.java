package org.loanhub.loan;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.kernel.Term;
import org.loanhub.schedule.Penalty;
import org.loanhub.schedule.RepaymentMethod;

/**
 * Money that a borrower has. Its status is the application's.
 *
 * @param publicId UUID text
 * @param contractNo shown to the borrower, such as {@code CASH20260102000017}
 * @param contractToken opens the contract page without a login; 43 characters that cannot be guessed
 * @param rate for a year
 * @param annualisedRate what a year costs with fees, from the cash flows
 * @param startsOn the day the money went out; interest runs from it
 * @param settledAt when nothing was owed any more
 */
public record Loan(
        long id,
        String publicId,
        long applicationId,
        long accountId,
        Channel channel,
        long productId,
        String productName,
        String contractNo,
        String contractToken,
        Money principal,
        Rate rate,
        Rate annualisedRate,
        Term term,
        Term interval,
        RepaymentMethod method,
        Penalty penalty,
        LocalDate startsOn,
        Instant disbursedAt,
        @Nullable Instant settledAt) {}
