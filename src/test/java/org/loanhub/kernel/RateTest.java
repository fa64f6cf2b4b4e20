package org.loanhub.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

    @Test
    void itsFactoriesNameThePeriod() {
        BigDecimal fraction = new BigDecimal("0.36");

        assertThat(Rate.perYear("0.36")).isEqualTo(new Rate(fraction, Rate.Period.YEAR));
        assertThat(Rate.perYear(fraction)).isEqualTo(new Rate(fraction, Rate.Period.YEAR));
        assertThat(Rate.perMonth("0.36")).isEqualTo(new Rate(fraction, Rate.Period.MONTH));
        assertThat(Rate.perDay("0.36")).isEqualTo(new Rate(fraction, Rate.Period.DAY));
    }

    @Test
    void aTextThatIsNoDecimalNumberIsRefused() {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Rate.perYear("36 %"));
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Rate.perMonth(""));
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Rate.perDay("0,001"));
    }

    /** 12 months or 360 days, without compounding. */
    @ParameterizedTest(name = "{0} a {1} is {2} a year")
    @CsvSource({
        "0.36, YEAR, 0.36",
        "0.03, MONTH, 0.36",
        "0.001, DAY, 0.360",
        "0, DAY, 0",
        "-0.01, MONTH, -0.12",
        "0.0004931507, DAY, 0.1775342520"
    })
    void aYearHasTwelveMonthsOr360Days(BigDecimal fraction, Rate.Period period, BigDecimal yearly) {
        Rate annualised = new Rate(fraction, period).annualised();

        assertThat(annualised.period()).isEqualTo(Rate.Period.YEAR);
        assertThat(annualised.fraction()).isEqualByComparingTo(yearly);
    }

    @ParameterizedTest(name = "{0} is {1} %")
    @CsvSource({"0.36, 36", "1, 100", "0, 0", "0.00012345, 0.012345", "-0.05, -5"})
    void aPercentIsAHundredth(BigDecimal fraction, BigDecimal percent) {
        assertThat(Rate.perYear(fraction).percent()).isEqualByComparingTo(percent);
    }

    @ParameterizedTest(name = "{0} a {1} against {2} a {3}: {4}")
    @CsvSource({
        "0.36, YEAR, 0.24, YEAR, 1",
        "0.24, YEAR, 0.36, YEAR, -1",
        "0.36, YEAR, 0.360, YEAR, 0",
        "0.36, YEAR, 0.03, MONTH, 0",
        "0.001, DAY, 0.03, MONTH, 0",
        "0.0010001, DAY, 0.36, YEAR, 1",
        "0.02, MONTH, 0.001, DAY, -1"
    })
    void ratesAreOrderedByWhatAYearCosts(
            BigDecimal left, Rate.Period leftPeriod, BigDecimal right, Rate.Period rightPeriod, int order) {
        assertThat(new Rate(left, leftPeriod).compareTo(new Rate(right, rightPeriod)))
                .isEqualTo(order);
    }
}
