package org.loanhub.sandbox;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What simulated parties still know after a restart, one JSON line an event: the local run's database survives a restart,
 * and so must the people and orders that it speaks of. Thread-safe.
 */
public final class SandboxMemory {

    private final @Nullable Path file;
    private final List<JSONObject> events;

    private SandboxMemory(@Nullable Path file, List<JSONObject> events) {
        this.file = file;
        this.events = events;
    }

    /** Remembers nothing. */
    public static SandboxMemory none() {
        return new SandboxMemory(null, List.of());
    }

    /** @param file made when it is not there */
    public static SandboxMemory in(Path file) {
        try {
            String text = Files.exists(file) ? Files.readString(file) : "";
            // A run that was killed may leave half a line at the end: nothing may be written behind it.
            if (!text.isEmpty() && !text.endsWith("\n")) {
                Files.writeString(file, "\n", StandardOpenOption.APPEND);
            }
            return new SandboxMemory(
                    file,
                    text.lines()
                            .filter(JSON::isValidObject)
                            .map(JSON::parseObject)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The events of that kind, in the order in which they were remembered before the start. */
    void recall(String kind, Consumer<JSONObject> each) {
        events.stream()
                .filter(event -> kind.equals(event.getString("kind")))
                .forEach(event -> each.accept(event.getJSONObject("value")));
    }

    synchronized void remember(String kind, Object value) {
        if (file == null) {
            return;
        }
        String line = JSON.toJSONString(Map.of("kind", kind, "value", value)) + "\n";
        try {
            Files.writeString(file, line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
