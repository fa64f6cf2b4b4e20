package org.loanhub.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BankCardNumberTest {

    @ParameterizedTest(name = "{0} digits: {1}")
    @CsvSource({"0, false", "12, false", "13, true", "16, true", "19, true", "20, false"})
    void itHas13To19Digits(int digits, boolean wellFormed) {
        assertThat(BankCardNumber.isWellFormed("6".repeat(digits))).isEqualTo(wellFormed);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "6222 0200 0000 0000",
                "6222-0200-0000-000",
                "622202000000000a",
                " 6222020000000000",
                "6222020000000000\n",
                "-622202000000000"
            })
    void nothingButDigitsIsWellFormed(String text) {
        assertThat(BankCardNumber.isWellFormed(text)).isFalse();
    }
}
