package org.loanhub.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loanhub.account.LoginName;
import org.loanhub.kernel.PersonalText;

class MasksTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"13812345678, 138****5678", "admin, a****", "a, *", "'', ''", "138123456789, 1***********"})
    void aMobileNumberKeepsSevenDigits(String mobile, String masked) {
        assertThat(Masks.mobile(new LoginName(mobile))).isEqualTo(masked);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"王小明, 王**", "王, *", ", —"})
    void aNameKeepsItsFirstCharacter(@Nullable String name, String masked) {
        assertThat(Masks.name(text(name))).isEqualTo(masked);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"11010119900101123X, 110***********123X", "12345678, 123*5678", "1234567, *******", ", —"})
    void aNationalIdKeepsItsRegionAndItsEnd(@Nullable String id, String masked) {
        assertThat(Masks.nationalId(text(id))).isEqualTo(masked);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"6222020000001234, ****1234", "123, ****123"})
    void aCardKeepsItsLastFourDigits(String cardNo, String masked) {
        assertThat(Masks.card(new PersonalText(cardNo))).isEqualTo(masked);
    }

    private static @Nullable PersonalText text(@Nullable String value) {
        return value == null ? null : new PersonalText(value);
    }
}
