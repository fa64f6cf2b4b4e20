package org.loanhub.product;

import java.util.List;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.kernel.Term;
import org.loanhub.schedule.Fee;
import org.loanhub.schedule.Penalty;
import org.loanhub.schedule.RepaymentMethod;

/**
 * Something that may be borrowed (document 001, sections 20 and 21).
 *
 * @param publicId UUID text, the id on the wire
 * @param code our short name, such as {@code PRODUCT20171025001}
 * @param description shown one under the other
 * @param checks codes of the third-party checks that the client is told of, may be empty
 * @param amountStep amounts differ from the smallest one by a multiple of this
 * @param days lengths that are allowed where {@code termUnits} has DAY; likewise {@code months} with MONTH
 * @param intervals how many units may lie between two due dates
 * @param fees on top of the principal, may be empty
 * @param penalty on overdue principal
 * @param creditLimit what a borrower of this product may owe at once, to begin with
 * @param oneAtATime whether a borrower has to finish a loan before the next
 */
public record LoanProduct(
        long id,
        String publicId,
        Channel channel,
        String code,
        String name,
        List<String> description,
        List<String> checks,
        Choice<Money> amounts,
        Money amountStep,
        Money defaultAmount,
        Choice<Rate> rates,
        Rate defaultRate,
        List<Term.Unit> termUnits,
        Choice<Integer> days,
        int defaultDays,
        Choice<Integer> months,
        int defaultMonths,
        List<RepaymentMethod> methods,
        List<IntervalUnit> intervalUnits,
        Choice<Integer> intervals,
        int defaultInterval,
        IntervalUnit defaultIntervalUnit,
        List<Fee> fees,
        Penalty penalty,
        Money creditLimit,
        boolean oneAtATime) {

    public LoanProduct {
        description = List.copyOf(description);
        checks = List.copyOf(checks);
        termUnits = List.copyOf(termUnits);
        methods = List.copyOf(methods);
        intervalUnits = List.copyOf(intervalUnits);
        fees = List.copyOf(fees);
    }

    /** How long it may run, counted in {@code unit}. */
    public Choice<Integer> lengths(Term.Unit unit) {
        return unit == Term.Unit.DAY ? days : months;
    }
}
