package org.loanhub.invest;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.kernel.Term;

/**
 * What a borrower asks for.
 *
 * @param raised what was bid so far
 * @param annualRate percent a year, as the client sent it
 * @param biddingStartedAt null until the audit opens it for bidding
 * @param fullAt null until the last yuan was bid
 */
public record Project(
        long id,
        long borrowerId,
        String title,
        Money amount,
        Money raised,
        BigDecimal annualRate,
        int termLength,
        Term.Unit termUnit,
        int biddingDays,
        ProjectStatus status,
        Instant createdAt,
        @Nullable Instant biddingStartedAt,
        @Nullable Instant fullAt) {

    public Money room() {
        return amount.minus(raised);
    }

    public Term term() {
        return new Term(termLength, termUnit);
    }

    public Rate rate() {
        return Rate.perYear(annualRate.movePointLeft(2));
    }
}
