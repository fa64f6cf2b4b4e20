package org.loanhub.bench;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.loanhub.sandbox.LocalServer;
import org.loanhub.sandbox.MovableClock;

/** The web application in a process of its own, with the heap of a small deployment. Arguments: port, file of settings. */
public final class ServerUnderLoad {

    private ServerUnderLoad() {}

    public static void main(String[] arguments) throws InterruptedException, IOException {
        LocalServer.start(
                Integer.parseInt(arguments[0]),
                Path.of("target", "bench", "tomcat").toAbsolutePath(),
                settings(Path.of(arguments[1])),
                new MovableClock(Duration.ZERO));
        System.out.println("ready");
        Thread.currentThread().join();
    }

    private static Map<String, String> settings(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }
}
