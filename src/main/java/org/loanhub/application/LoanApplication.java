package org.loanhub.application;

import java.time.Instant;
import java.time.LocalDate;
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
import org.loanhub.schedule.LoanTerms;
import org.loanhub.schedule.Penalty;
import org.loanhub.schedule.RepaymentMethod;

/**
 * Somebody wants to borrow. The terms are those of the product when it was applied for, whatever becomes of the product.
 *
 * @param publicId UUID text, the id on the wire
 * @param status of the whole loan, also after it was paid out
 * @param amount what goes to the borrower
 * @param penalty on overdue principal
 * @param decidedAt when the rules or an operator approved or rejected it
 */
public record LoanApplication(
        long id,
        String publicId,
        long accountId,
        Channel channel,
        long productId,
        LoanStatus status,
        Money amount,
        Rate rate,
        Term term,
        Term interval,
        RepaymentMethod method,
        List<Fee> fees,
        Penalty penalty,
        LoanPurpose purpose,
        OtherLoans otherLoans,
        Instant submittedAt,
        @Nullable Instant decidedAt) {

    public LoanApplication {
        fees = List.copyOf(fees);
    }

    /** As it is once it was decided, or moved on. */
    LoanApplication with(LoanStatus newStatus, @Nullable Instant newDecidedAt) {
        return new LoanApplication(
                id,
                publicId,
                accountId,
                channel,
                productId,
                newStatus,
                amount,
                rate,
                term,
                interval,
                method,
                fees,
                penalty,
                purpose,
                otherLoans,
                submittedAt,
                newDecidedAt);
    }

    /** The terms of the loan if the money goes out on that day. */
    public LoanTerms termsFrom(LocalDate startsOn) {
        return new LoanTerms(amount, rate, term, interval, method, startsOn, fees);
    }
}
