package org.loanhub.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void aMappedPageIsOfTheSameLengthAndTotal() {
        Page<String> page = new Page<>(List.of("a", "bcd"), 17);

        assertThat(page.map(String::length)).isEqualTo(new Page<>(List.of(1, 3), 17));
    }

    @Test
    void itsRowsAreACopyThatNobodyChanges() {
        List<String> rows = new ArrayList<>(List.of("a"));
        Page<String> page = new Page<>(rows, 1);
        rows.add("b");

        assertThat(page.items()).containsExactly("a");
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> page.items().add("c"));
    }
}
