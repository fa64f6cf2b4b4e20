package org.loanhub.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NoticeParamsTest {

    @Test
    void valuesAreReadAsTheyWereWritten() {
        Map<String, String> values = Map.of("amount", "500.00", "note", "a=b", "empty", "");

        assertThat(NoticeParams.read(NoticeParams.write(values))).isEqualTo(values);
    }

    @Test
    void theyAreWrittenByNameOneALine() {
        assertThat(NoticeParams.write(Map.of("b", "2", "a", "1"))).isEqualTo("a=1\nb=2");
    }

    @Test
    void aNewLineWithinAValueMakesNoOther() {
        assertThat(NoticeParams.write(Map.of("a", "1\nb=2"))).isEqualTo("a=1 b=2");
    }

    @Test
    void nothingIsWrittenAsNothing() {
        assertThat(NoticeParams.write(Map.of())).isEmpty();
        assertThat(NoticeParams.read("")).isEmpty();
    }
}
