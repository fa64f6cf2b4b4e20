package org.loanhub.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class GeneratedIdTest {

    @Test
    void itGivesWhatTheDatabaseSet() {
        GeneratedId id = new GeneratedId();
        id.setValue(17);

        assertThat(id.value()).isEqualTo(17);
    }

    @Test
    void beforeARowIsInsertedThereIsNone() {
        assertThatIllegalStateException().isThrownBy(() -> new GeneratedId().value());
    }
}
