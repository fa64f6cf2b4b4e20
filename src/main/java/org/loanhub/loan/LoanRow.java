package org.loanhub.loan;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.kernel.Term;
import org.loanhub.schedule.Penalty;
import org.loanhub.schedule.RepaymentMethod;

/** A loan as it lies in the database. */
record LoanRow(
        long id,
        String publicId,
        long applicationId,
        long accountId,
        long disbursementId,
        Channel channel,
        long productId,
        String productName,
        String contractNo,
        String contractToken,
        Money principal,
        BigDecimal annualRate,
        BigDecimal annualisedRate,
        int termLength,
        Term.Unit termUnit,
        int intervalLength,
        Term.Unit intervalUnit,
        RepaymentMethod method,
        BigDecimal penaltyRate,
        int penaltyLimitDays,
        LocalDate startsOn,
        Instant disbursedAt,
        @Nullable Instant settledAt) {

    Loan toLoan() {
        return new Loan(
                id,
                publicId,
                applicationId,
                accountId,
                channel,
                productId,
                productName,
                contractNo,
                contractToken,
                principal,
                Rate.perYear(annualRate),
                Rate.perYear(annualisedRate),
                new Term(termLength, termUnit),
                new Term(intervalLength, intervalUnit),
                method,
                new Penalty(new Rate(penaltyRate, Rate.Period.DAY), penaltyLimitDays),
                startsOn,
                disbursedAt,
                settledAt);
    }
}
