package org.loanhub.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.kernel.Misconfiguration;
import org.loanhub.kernel.Rate;

class YearlyCeilingTest {

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2015-09-01, 0.36", "2020-08-19, 0.36", "2020-08-20, 0.24", "2099-12-31, 0.24"})
    void theCeilingOfADayIsTheLastThatBegan(LocalDate day, String rate) {
        YearlyCeiling ceiling = YearlyCeiling.parse("2020-08-20  0.24 , 2015-09-01 0.36");

        assertThat(ceiling.on(day)).isEqualTo(Rate.perYear(rate));
    }

    @Test
    void aDayBeforeTheFirstHasNone() {
        YearlyCeiling ceiling = YearlyCeiling.parse("2015-09-01 0.36");

        assertThatExceptionOfType(Misconfiguration.class)
                .isThrownBy(() -> ceiling.on(LocalDate.of(2015, 8, 31)))
                .withMessage("lending.yearly-ceiling says nothing of 2015-08-31");
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "24 %", "0.24", "2015-09-01", "2015-13-01 0.24", "2015-09-01 a quarter"})
    void aSettingThatIsAnythingElseStopsTheStart(String text) {
        assertThatExceptionOfType(Misconfiguration.class)
                .isThrownBy(() -> YearlyCeiling.parse(text))
                .withMessageContaining("2015-09-01 0.24, not " + text);
    }
}
