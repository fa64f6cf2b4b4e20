package org.loanhub.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.kernel.Term;
import org.loanhub.product.IntervalUnit;
import org.loanhub.product.LoanProduct;
import org.loanhub.product.RepaymentRules;
import org.loanhub.schedule.LoanTerms;
import org.loanhub.schedule.RepaymentMethod;

/** Checks a wish against a product, in the order of document 001, section 22.4; pure. */
final class WishCheck {

    private final LoanProduct product;
    private final LoanWish wish;

    private WishCheck(LoanProduct product, LoanWish wish) {
        this.product = product;
        this.wish = wish;
    }

    /**
     * The terms that the wish amounts to.
     *
     * @throws LendingException the first of AMOUNT_MALFORMED to DAYS_REPAID_BY_LEVEL_PAYMENTS that holds
     */
    static LoanTerms terms(LoanProduct product, LoanWish wish, LocalDate startsOn) {
        return new WishCheck(product, wish).terms(startsOn);
    }

    private LoanTerms terms(LocalDate startsOn) {
        Money amount = amount();
        Rate rate = rate();
        int length = termLength();
        Term.Unit termUnit = termUnit();
        Term term = new Term(length, termUnit);
        int count = intervalCount(term);
        Term interval = intervalUnit().times(count, termUnit);
        refuseIf(
                term.unit() == Term.Unit.MONTH && interval.unit() == Term.Unit.DAY,
                ApplicationError.MONTHS_REPAID_BY_DAYS);
        return new LoanTerms(amount, rate, term, interval, method(term), startsOn, product.fees());
    }

    private Money amount() {
        Money amount = present(wish.amount(), ApplicationError.AMOUNT_MALFORMED);
        Money aboveLeast = amount.minus(product.amounts().least());
        refuseIf(
                !product.amounts().allows(amount) || !aboveLeast.isMultipleOf(product.amountStep()),
                ApplicationError.AMOUNT_NOT_ALLOWED);
        return amount;
    }

    private Rate rate() {
        Rate rate = present(wish.rate(), ApplicationError.RATE_MALFORMED);
        refuseIf(!product.rates().allows(rate), ApplicationError.RATE_NOT_ALLOWED);
        return rate;
    }

    /**
     * Which lengths are allowed depends on the unit; a unit that is not allowed is reported later, by an error of its own.
     */
    private int termLength() {
        int length = present(wish.termLength(), ApplicationError.TERM_MALFORMED);
        Term.Unit unit = wish.termUnit();
        boolean allowed = unit != null && product.termUnits().contains(unit)
                ? product.lengths(unit).allows(length)
                : length > 0;
        refuseIf(!allowed, ApplicationError.TERM_NOT_ALLOWED);
        return length;
    }

    private Term.Unit termUnit() {
        Term.Unit unit = present(wish.termUnit(), ApplicationError.TERM_UNIT_UNKNOWN);
        refuseIf(!product.termUnits().contains(unit), ApplicationError.TERM_UNIT_NOT_ALLOWED);
        return unit;
    }

    /** With one payment at the end the interval has no meaning, and may be longer than the term. */
    private int intervalCount(Term term) {
        int count = present(wish.interval(), ApplicationError.INTERVAL_MALFORMED);
        refuseIf(!product.intervals().allows(count), ApplicationError.INTERVAL_NOT_ALLOWED);
        IntervalUnit unit = wish.intervalUnit();
        boolean longerThanTerm = unit != null
                && unit.times(count).unit() == term.unit()
                && !RepaymentRules.fits(unit.times(count), term);
        refuseIf(longerThanTerm && wish.method() != RepaymentMethod.BULLET, ApplicationError.INTERVAL_NOT_ALLOWED);
        return count;
    }

    private IntervalUnit intervalUnit() {
        IntervalUnit unit = present(wish.intervalUnit(), ApplicationError.INTERVAL_UNIT_UNKNOWN);
        refuseIf(!product.intervalUnits().contains(unit), ApplicationError.INTERVAL_UNIT_NOT_ALLOWED);
        return unit;
    }

    private RepaymentMethod method(Term term) {
        RepaymentMethod method = present(wish.method(), ApplicationError.METHOD_UNKNOWN);
        refuseIf(!product.methods().contains(method), ApplicationError.METHOD_NOT_ALLOWED);
        refuseIf(!RepaymentRules.fits(method, term), ApplicationError.DAYS_REPAID_BY_LEVEL_PAYMENTS);
        return method;
    }

    private static <T> T present(@Nullable T value, ApplicationError missing) {
        if (value == null) {
            throw new LendingException(missing);
        }
        return value;
    }

    private static void refuseIf(boolean wrong, ApplicationError error) {
        if (wrong) {
            throw new LendingException(error);
        }
    }
}
