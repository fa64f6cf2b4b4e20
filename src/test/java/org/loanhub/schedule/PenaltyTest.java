package org.loanhub.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;

class PenaltyTest {

    private static final Penalty UP_TO_30_DAYS = new Penalty(Rate.perDay("0.001"), 30);

    @ParameterizedTest(name = "{1} days on {0}: {2}")
    @CsvSource({
        "1000.00,   0,  0.00",
        "1000.00,   1,  1.00",
        "1000.00,  29, 29.00",
        "1000.00,  30, 30.00",
        "1000.00,  31, 30.00",
        "1000.00, 999, 30.00",
        "1004.99,   1,  1.00",
        "1005.00,   1,  1.01",
        "   0.00,  10,  0.00",
        // rounded once for all days: a day alone would be 0.00
        "   0.40,   3,  0.00",
        "   0.40,  13,  0.01"
    })
    void costsTheDailyRateUpToTheLimit(String base, int days, String penalty) {
        assertThat(UP_TO_30_DAYS.on(Money.ofYuan(base), days)).isEqualTo(Money.ofYuan(penalty));
    }

    @ParameterizedTest
    @CsvSource({"2024-02-27, 0", "2024-02-28, 0", "2024-02-29, 1", "2024-03-01, 2", "2025-02-28, 366"})
    void daysPastDueBeginOnTheDayAfterTheDueDate(LocalDate today, int days) {
        assertThat(Penalty.daysPastDue(LocalDate.of(2024, 2, 28), today)).isEqualTo(days);
    }

    @Test
    void theLimitIsReachedOnItsLastDay() {
        assertThat(UP_TO_30_DAYS.limitReached(29)).isFalse();
        assertThat(UP_TO_30_DAYS.limitReached(30)).isTrue();
        assertThat(Penalty.unlimited(Rate.perDay("0.001")).limitReached(10_000)).isFalse();
    }

    @Test
    void aYearlyRateCountsByDaysOf360() {
        assertThat(Penalty.unlimited(Rate.perYear("0.36")).on(Money.ofYuan("500"), 14))
                .isEqualTo(Money.ofYuan("7.00"));
    }

    @Test
    void bothMayBeZero() {
        assertThat(Penalty.unlimited(Rate.perDay("0")).on(Money.ofYuan("500"), 14))
                .isEqualTo(Money.ZERO);
        assertThat(new Penalty(Rate.perDay("0.001"), 0).on(Money.ofYuan("500"), 14))
                .isEqualTo(Money.ZERO);
        assertThat(new Penalty(Rate.perDay("0.001"), 0).limitReached(0)).isTrue();
    }

    @Test
    void neitherRateNorLimitIsNegative() {
        assertThatThrownBy(() -> Penalty.unlimited(Rate.perDay("-0.001"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Penalty(Rate.perDay("0.001"), -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
