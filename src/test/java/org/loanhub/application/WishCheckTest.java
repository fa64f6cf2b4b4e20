package org.loanhub.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.kernel.Term;
import org.loanhub.product.IntervalUnit;
import org.loanhub.product.LoanProduct;
import org.loanhub.product.Products;
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
    void a_wish_within_the_product_becomes_its_terms() {
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

    @Test
    void each_field_has_its_refusals() {
        assertThat(refusal(Wish.byMonths().but(wish -> wish.amount = null)))
                .isEqualTo(ApplicationError.AMOUNT_MALFORMED);
        assertThat(refusal(Wish.byMonths().but(wish -> wish.amount = Money.ofYuan("5100"))))
                .isEqualTo(ApplicationError.AMOUNT_NOT_ALLOWED);
        assertThat(refusal(Wish.byMonths().but(wish -> wish.amount = Money.ofYuan("550"))))
                .as("not a step of 100")
                .isEqualTo(ApplicationError.AMOUNT_NOT_ALLOWED);
        assertThat(refusal(Wish.byMonths().but(wish -> wish.rate = null))).isEqualTo(ApplicationError.RATE_MALFORMED);
        assertThat(refusal(Wish.byMonths().but(wish -> wish.rate = Rate.perYear("0.11"))))
                .isEqualTo(ApplicationError.RATE_NOT_ALLOWED);
        assertThat(refusal(Wish.byMonths().but(wish -> wish.length = null))).isEqualTo(ApplicationError.TERM_MALFORMED);
        assertThat(refusal(Wish.byMonths().but(wish -> wish.length = 13))).isEqualTo(ApplicationError.TERM_NOT_ALLOWED);
        assertThat(refusal(Wish.byDays().but(wish -> wish.length = 8))).isEqualTo(ApplicationError.TERM_NOT_ALLOWED);
        assertThat(refusal(Wish.byMonths().but(wish -> wish.length = 0))).isEqualTo(ApplicationError.TERM_NOT_ALLOWED);
        assertThat(refusal(Wish.byMonths().but(wish -> wish.unit = null)))
                .isEqualTo(ApplicationError.TERM_UNIT_UNKNOWN);
        assertThat(refusal(Products.byDays(), Wish.byMonths().but(wish -> wish.rate = Rate.perYear("0.36"))))
                .isEqualTo(ApplicationError.TERM_UNIT_NOT_ALLOWED);
        assertThat(refusal(Wish.byMonths().but(wish -> wish.interval = null)))
                .isEqualTo(ApplicationError.INTERVAL_MALFORMED);
        assertThat(refusal(Wish.byMonths().but(wish -> wish.interval = 7)))
                .isEqualTo(ApplicationError.INTERVAL_NOT_ALLOWED);
        assertThat(refusal(Wish.byMonths().but(wish -> wish.interval = 4)))
                .as("longer than the term of 3 months")
                .isEqualTo(ApplicationError.INTERVAL_NOT_ALLOWED);
        assertThat(refusal(Wish.byMonths().but(wish -> wish.intervalUnit = null)))
                .isEqualTo(ApplicationError.INTERVAL_UNIT_UNKNOWN);
        assertThat(refusal(Wish.byMonths().but(wish -> wish.intervalUnit = IntervalUnit.QUARTER)))
                .isEqualTo(ApplicationError.INTERVAL_UNIT_NOT_ALLOWED);
        assertThat(refusal(Wish.byMonths().but(wish -> wish.intervalUnit = IntervalUnit.DAY)))
                .isEqualTo(ApplicationError.MONTHS_REPAID_BY_DAYS);
        assertThat(refusal(Wish.byMonths().but(wish -> wish.method = null))).isEqualTo(ApplicationError.METHOD_UNKNOWN);
        assertThat(refusal(Products.byDays(), Wish.byDays().but(wish -> {
                    wish.rate = Rate.perYear("0.36");
                    wish.method = RepaymentMethod.FLAT;
                })))
                .isEqualTo(ApplicationError.METHOD_NOT_ALLOWED);
        assertThat(refusal(Wish.byDays().but(wish -> wish.method = RepaymentMethod.LEVEL_PAYMENT)))
                .isEqualTo(ApplicationError.DAYS_REPAID_BY_LEVEL_PAYMENTS);
    }

    @Test
    void of_several_faults_the_first_of_the_table_is_told() {
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
