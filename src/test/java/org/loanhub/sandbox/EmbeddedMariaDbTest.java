package org.loanhub.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbTest {

    @TempDir
    private Path directory;

    @Test
    void itMayTakeThreeMinutesToBeReadyAsAFirstStartOnABusyMachineDoes() {
        assertThat(EmbeddedMariaDb.server(0, directory).patience()).isGreaterThanOrEqualTo(Duration.ofMinutes(3));
    }
}
