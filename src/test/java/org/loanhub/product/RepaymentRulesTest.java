package org.loanhub.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.loanhub.kernel.Term;
import org.loanhub.schedule.RepaymentMethod;

class RepaymentRulesTest {

    @ParameterizedTest
    @EnumSource
    void onlyEqualInstallmentsNeedATermInMonths(RepaymentMethod method) {
        assertThat(RepaymentRules.fits(method, Term.ofMonths(1))).isTrue();
        assertThat(RepaymentRules.fits(method, Term.ofDays(30))).isEqualTo(method != RepaymentMethod.LEVEL_PAYMENT);
    }

    @ParameterizedTest(name = "every {0} {1} of {2} {3}: {4}")
    @CsvSource({
        "1, MONTH, 3, MONTH, true",
        "3, MONTH, 3, MONTH, true",
        "4, MONTH, 3, MONTH, false",
        "7, DAY, 7, DAY, true",
        "8, DAY, 7, DAY, false",
        "1, MONTH, 7, DAY, true",
        "1, DAY, 3, MONTH, false"
    })
    void anIntervalIsNotLongerThanTheTermAndMonthsAreNotRepaidByDays(
            int interval, Term.Unit intervalUnit, int length, Term.Unit unit, boolean fits) {
        assertThat(RepaymentRules.fits(new Term(interval, intervalUnit), new Term(length, unit)))
                .isEqualTo(fits);
    }

    @ParameterizedTest(name = "{1} {0}: {2} {3}")
    @CsvSource({"DAY, 7, 7, DAY", "MONTH, 2, 2, MONTH", "QUARTER, 2, 6, MONTH", "YEAR, 3, 36, MONTH"})
    void intervalsAreCountedInDaysOrMonths(IntervalUnit unit, int count, int length, Term.Unit counted) {
        assertThat(unit.times(count)).isEqualTo(new Term(length, counted));
    }

    @ParameterizedTest(name = "{1} {0} of a term by {2}: {3} {4}")
    @CsvSource({
        "DAY, 7, DAY, 7, DAY",
        "MONTH, 2, DAY, 60, DAY",
        "QUARTER, 1, DAY, 90, DAY",
        "YEAR, 1, DAY, 360, DAY",
        "QUARTER, 2, MONTH, 6, MONTH"
    })
    void intervalsOfATermInDaysAreDays(
            IntervalUnit unit, int count, Term.Unit termUnit, int length, Term.Unit counted) {
        assertThat(unit.times(count, termUnit)).isEqualTo(new Term(length, counted));
    }

    @Test
    void aCountThatCannotBeReckonedIsRefused() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> IntervalUnit.YEAR.times(Integer.MAX_VALUE));
    }
}
