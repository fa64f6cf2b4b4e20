package org.loanhub.loan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionsTest {

    private static final Instant NOW = Instant.parse("2026-01-31T04:00:00Z");

    @ParameterizedTest(name = "after {0} questions: {1}")
    @CsvSource({"0, PT15S", "1, PT30S", "2, PT1M", "7, PT32M", "8, PT64M", "9, PT64M", "1000, PT64M"})
    void anOpenOrderIsAskedForHalfAsOftenEachTime(int asked, Duration pause) {
        assertThat(Questions.whileOpen(asked, NOW)).isEqualTo(NOW.plus(pause));
    }

    @Test
    void aPayOutIsAskedForOnThreeDaysMore() {
        assertThat(Questions.afterSuccess(0, NOW)).isEqualTo(NOW.plus(Duration.ofDays(1)));
        assertThat(Questions.afterSuccess(1, NOW)).isEqualTo(NOW.plus(Duration.ofDays(1)));
        assertThat(Questions.afterSuccess(2, NOW)).isNull();
    }
}
