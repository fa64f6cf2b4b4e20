package org.loanhub.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalTextTest {

    @ParameterizedTest(name = "the last {1} of {0}: {2}")
    @CsvSource({"6222020000001234, 4, 1234", "1234, 4, 1234", "123, 4, 123", "'', 4, ''", "1234, 0, ''"})
    void itsTailIsWhatAPersonMayBeShown(String text, int count, String tail) {
        assertThat(new PersonalText(text).tail(count)).isEqualTo(tail);
    }

    @Test
    void logsShowStarsOnly() {
        assertThat(new PersonalText("王小明")).hasToString("***");
    }
}
