package org.loanhub.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationalIdTest {

    /** The check digit is not looked at, so any last digit will do. */
    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "110101199001011237",
                "110101199001011230",
                "11010119900101123X",
                "11010119900101123x",
                "000000000000000000"
            })
    void eighteenDigitsOrSeventeenAndAnXAreWellFormed(String text) {
        assertThat(NationalId.isWellFormed(text)).isTrue();
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "",
                "11010119900101123",
                "1101011990010112377",
                "X10101199001011237",
                "1101011990010112X7",
                "11010119900101123Y",
                "11010119900101123 ",
                " 110101199001011237",
                "110101199001011237\n",
                "110101900101123"
            })
    void anythingElseIsIllFormed(String text) {
        assertThat(NationalId.isWellFormed(text)).isFalse();
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource({
        "11010119900101123x, 11010119900101123X",
        "11010119900101123X, 11010119900101123X",
        "110101199001011237, 110101199001011237"
    })
    void anXIsWrittenBig(String text, String normalised) {
        assertThat(new NationalId(text).value()).isEqualTo(normalised);
    }

    @ParameterizedTest(name = "{0} is born on {1}")
    @CsvSource({"110101199001011237, 1990-01-01", "110101200002291234, 2000-02-29", "11010119491231123X, 1949-12-31"})
    void theNumberStatesADayOfBirth(String text, LocalDate birthDate) {
        assertThat(new NationalId(text).birthDate()).contains(birthDate);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"110101199013011237", "110101199001321237", "110101000000001237", "110101199004311237"})
    void aMonthOrDayThatDoesNotExistIsNoDayOfBirth(String text) {
        assertThat(new NationalId(text).birthDate()).isEmpty();
    }
}
