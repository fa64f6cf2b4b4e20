package org.loanhub.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.loanhub.application.ApplicationError.AMOUNT_MALFORMED;
import static org.loanhub.application.ApplicationError.AMOUNT_NOT_ALLOWED;
import static org.loanhub.application.ApplicationError.DAYS_REPAID_BY_LEVEL_PAYMENTS;
import static org.loanhub.application.ApplicationError.INTERVAL_MALFORMED;
import static org.loanhub.application.ApplicationError.INTERVAL_NOT_ALLOWED;
import static org.loanhub.application.ApplicationError.INTERVAL_UNIT_NOT_ALLOWED;
import static org.loanhub.application.ApplicationError.INTERVAL_UNIT_UNKNOWN;
import static org.loanhub.application.ApplicationError.METHOD_NOT_ALLOWED;
import static org.loanhub.application.ApplicationError.METHOD_UNKNOWN;
import static org.loanhub.application.ApplicationError.MONTHS_REPAID_BY_DAYS;
import static org.loanhub.application.ApplicationError.RATE_MALFORMED;
import static org.loanhub.application.ApplicationError.RATE_NOT_ALLOWED;
import static org.loanhub.application.ApplicationError.TERM_MALFORMED;
import static org.loanhub.application.ApplicationError.TERM_NOT_ALLOWED;
import static org.loanhub.application.ApplicationError.TERM_UNIT_UNKNOWN;
import static org.loanhub.product.IntervalUnit.DAY;
import static org.loanhub.product.IntervalUnit.MONTH;
import static org.loanhub.product.IntervalUnit.QUARTER;
import static org.loanhub.schedule.RepaymentMethod.BULLET;
import static org.loanhub.schedule.RepaymentMethod.FLAT;
import static org.loanhub.schedule.RepaymentMethod.LEVEL_PAYMENT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.kernel.Term;
import org.loanhub.product.IntervalUnit;
import org.loanhub.product.LoanProduct;
import org.loanhub.product.Products;
import org.loanhub.schedule.Fee;
import org.loanhub.schedule.LoanTerms;
import org.loanhub.schedule.RepaymentMethod;

class WishCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

    /** A wish that can be spoilt field by field. */
    private static final class Wish {
        Money amount = Money.ofYuan("500");
        Rate rate = Rate.perYear("0.12");
        Integer length = 3;
        Term.Unit unit = Term.Unit.MONTH;
        Integer interval = 1;
        IntervalUnit intervalUnit = IntervalUnit.MONTH;
        RepaymentMethod method = RepaymentMethod.FLAT;

        static Wish byMonths() {
            return new Wish();
        }

        static Wish byDays() {
            Wish wish = new Wish();
            wish.length = 7;
            wish.unit = Term.Unit.DAY;
            wish.intervalUnit = IntervalUnit.DAY;
            wish.method = RepaymentMethod.BULLET;
            return wish;
        }

        Wish but(Consumer<Wish> change) {
            change.accept(this);
            return this;
        }

        LoanWish done() {
            return new LoanWish(amount, rate, length, unit, interval, intervalUnit, method);
        }
    }

    @Test
    void aWishWithinTheProductBecomesItsTerms() {
        LoanTerms terms = WishCheck.terms(Products.everything(), Wish.byMonths().done(), TODAY);

        assertThat(terms)
                .isEqualTo(LoanTerms.of(
                        Money.ofYuan("500"),
                        Rate.perYear("0.12"),
                        Term.ofMonths(3),
                        Term.ofMonths(1),
                        RepaymentMethod.FLAT,
                        TODAY));
    }

    /** Each field by itself; a dash for what is allowed. */
    static Stream<Arguments> wishes() {
        return Stream.of(
                byMonths("no amount", wish -> wish.amount = null, AMOUNT_MALFORMED),
                byMonths("the least amount", wish -> wish.amount = Money.ofYuan("500"), null),
                byMonths("the most", wish -> wish.amount = Money.ofYuan("5000"), null),
                byMonths("less than the least", wish -> wish.amount = Money.ofYuan("400"), AMOUNT_NOT_ALLOWED),
                byMonths("more than the most", wish -> wish.amount = Money.ofYuan("5100"), AMOUNT_NOT_ALLOWED),
                byMonths("no step of 100", wish -> wish.amount = Money.ofYuan("550"), AMOUNT_NOT_ALLOWED),
                byMonths("no rate", wish -> wish.rate = null, RATE_MALFORMED),
                byMonths("a rate not offered", wish -> wish.rate = Rate.perYear("0.11"), RATE_NOT_ALLOWED),
                byMonths("no length", wish -> wish.length = null, TERM_MALFORMED),
                byMonths("1 month", wish -> wish.length = 1, null),
                byMonths("12 months", wish -> wish.length = 12, null),
                byMonths("13 months", wish -> wish.length = 13, TERM_NOT_ALLOWED),
                byMonths("0 months", wish -> wish.length = 0, TERM_NOT_ALLOWED),
                byDays("14 days", wish -> wish.length = 14, null),
                byDays("8 days", wish -> wish.length = 8, TERM_NOT_ALLOWED),
                byMonths("no unit", wish -> wish.unit = null, TERM_UNIT_UNKNOWN),
                byMonths("no interval", wish -> wish.interval = null, INTERVAL_MALFORMED),
                byMonths("every 0", wish -> wish.interval = 0, INTERVAL_NOT_ALLOWED),
                byMonths("every 3 of 3 months", wish -> wish.interval = 3, null),
                byMonths("every 4 of 3 months", wish -> wish.interval = 4, INTERVAL_NOT_ALLOWED),
                byMonths("every 7", wish -> wish.interval = 7, INTERVAL_NOT_ALLOWED),
                byMonths("every 4, paid at the end", WishCheckTest::atTheEndEvery4, null),
                byMonths("no interval unit", wish -> wish.intervalUnit = null, INTERVAL_UNIT_UNKNOWN),
                byMonths("by quarters", wish -> wish.intervalUnit = QUARTER, INTERVAL_UNIT_NOT_ALLOWED),
                byMonths("months by days", wish -> wish.intervalUnit = DAY, MONTHS_REPAID_BY_DAYS),
                byDays("days by months", wish -> wish.intervalUnit = MONTH, null),
                byMonths("no method", wish -> wish.method = null, METHOD_UNKNOWN),
                byMonths("months by annuity", wish -> wish.method = LEVEL_PAYMENT, null),
                byDays("days by annuity", wish -> wish.method = LEVEL_PAYMENT, DAYS_REPAID_BY_LEVEL_PAYMENTS));
    }

    private static void atTheEndEvery4(Wish wish) {
        wish.interval = 4;
        wish.method = BULLET;
    }

    private static Arguments byMonths(String what, Consumer<Wish> change, @Nullable ApplicationError error) {
        return Arguments.of(what, Wish.byMonths().but(change), error);
    }

    private static Arguments byDays(String what, Consumer<Wish> change, @Nullable ApplicationError error) {
        return Arguments.of(what, Wish.byDays().but(change), error);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("wishes")
    void eachFieldHasItsRefusals(String what, Wish wish, @Nullable ApplicationError error) {
        assertThat(refusal(wish)).isEqualTo(error);
    }

    /** Of the lengths only the unit tells which are allowed, so with none or a wrong one any above zero passes first. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            7,  DAY,   -
            3,  MONTH, TERM_UNIT_NOT_ALLOWED
            99, MONTH, TERM_UNIT_NOT_ALLOWED
            1,  MONTH, TERM_UNIT_NOT_ALLOWED
            0,  MONTH, TERM_NOT_ALLOWED
            -1, MONTH, TERM_NOT_ALLOWED
            1,  -,     TERM_UNIT_UNKNOWN
            0,  -,     TERM_NOT_ALLOWED
            """)
    void aUnitThatIsNotAllowedIsToldAfterALengthThatCannotBe(
            int length, Term.@Nullable Unit unit, @Nullable ApplicationError error) {
        Wish wish = Wish.byDays();
        wish.rate = Rate.perYear("0.36");
        wish.length = length;
        wish.unit = unit;

        assertThat(refusal(Products.byDays(), wish)).isEqualTo(error);
    }

    @Test
    void aMethodThatTheProductDoesNotHaveIsRefused() {
        Wish wish = Wish.byDays();
        wish.rate = Rate.perYear("0.36");
        wish.method = FLAT;

        assertThat(refusal(Products.byDays(), wish)).isEqualTo(METHOD_NOT_ALLOWED);
    }

    @Test
    void theProductsFeesBelongToTheTerms() {
        Fee fee = Fee.once("handling", new BigDecimal("0.01"));

        assertThat(WishCheck.terms(
                                Products.byMonths("0.12", fee), Wish.byMonths().done(), TODAY)
                        .fees())
                .containsExactly(fee);
    }

    @Test
    void ofSeveralFaultsTheFirstOfTheTableIsTold() {
        List<Consumer<Wish>> faults = List.of(
                wish -> wish.amount = null,
                wish -> wish.rate = null,
                wish -> wish.length = null,
                wish -> wish.unit = null,
                wish -> wish.interval = null,
                wish -> wish.intervalUnit = null,
                wish -> wish.method = null);
        List<ApplicationError> told = new ArrayList<>();
        for (int first = 0; first < faults.size(); first++) {
            Wish wish = Wish.byMonths();
            faults.subList(first, faults.size()).forEach(wish::but);
            told.add(refusal(wish));
        }

        assertThat(told)
                .containsExactly(
                        ApplicationError.AMOUNT_MALFORMED,
                        ApplicationError.RATE_MALFORMED,
                        ApplicationError.TERM_MALFORMED,
                        ApplicationError.TERM_UNIT_UNKNOWN,
                        ApplicationError.INTERVAL_MALFORMED,
                        ApplicationError.INTERVAL_UNIT_UNKNOWN,
                        ApplicationError.METHOD_UNKNOWN)
                .isSorted();
    }

    private static @Nullable ApplicationError refusal(Wish wish) {
        return refusal(Products.everything(), wish);
    }

    private static @Nullable ApplicationError refusal(LoanProduct product, Wish wish) {
        LendingException refused =
                catchThrowableOfType(LendingException.class, () -> WishCheck.terms(product, wish.done(), TODAY));
        return refused == null ? null : (ApplicationError) refused.error();
    }
}
