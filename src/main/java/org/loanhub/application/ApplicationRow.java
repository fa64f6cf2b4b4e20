package org.loanhub.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.kernel.Term;
import org.loanhub.product.LoanPurpose;
import org.loanhub.product.OtherLoans;
import org.loanhub.schedule.Fee;
import org.loanhub.schedule.Penalty;
import org.loanhub.schedule.RepaymentMethod;

/** An application as it lies in the database, without its fees. */
record ApplicationRow(
        long id,
        String publicId,
        long accountId,
        Channel channel,
        long productId,
        LoanStatus status,
        Money amount,
        BigDecimal annualRate,
        int termLength,
        Term.Unit termUnit,
        int intervalLength,
        Term.Unit intervalUnit,
        RepaymentMethod method,
        BigDecimal penaltyRate,
        int penaltyLimitDays,
        LoanPurpose purpose,
        OtherLoans otherLoans,
        Instant submittedAt,
        @Nullable Instant decidedAt) {

    LoanApplication toApplication(List<Fee> fees) {
        return new LoanApplication(
                id,
                publicId,
                accountId,
                channel,
                productId,
                status,
                amount,
                Rate.perYear(annualRate),
                new Term(termLength, termUnit),
                new Term(intervalLength, intervalUnit),
                method,
                fees,
                new Penalty(new Rate(penaltyRate, Rate.Period.DAY), penaltyLimitDays),
                purpose,
                otherLoans,
                submittedAt,
                decidedAt);
    }
}
