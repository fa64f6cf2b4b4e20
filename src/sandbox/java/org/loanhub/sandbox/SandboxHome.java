package org.loanhub.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder in which a sandbox keeps what the next start has to know: {@code keys}, {@code third-parties} and {@code clock}.
 */
final class SandboxHome {

    private final Path directory;
    private final SandboxMemory memory;

    /** @param directory made when it is not there */
    SandboxHome(Path directory) {
        try {
            this.directory = Files.createDirectories(directory);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        this.memory = SandboxMemory.in(directory.resolve("third-parties"));
    }

    SandboxMemory memory() {
        return memory;
    }

    /** Made at the first start. */
    LianLianKeys keys() {
        return LianLianKeys.keptIn(directory.resolve("keys"));
    }

    /** Says how far the clock is ahead. */
    Path clockFile() {
        return directory.resolve("clock");
    }

    MovableClock clock() {
        return new MovableClock(ClockPage.remembered(clockFile()));
    }
}
