package org.loanhub;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.loanhub.sandbox.LocalServer;
import org.loanhub.sandbox.MovableClock;

/** A node in a process of its own, on whatever database its settings name, so that it can be killed. */
public final class NodeProcess implements AutoCloseable {

    private static final String READY = "ready at ";

    private final Process process;
    private final String url;

    private NodeProcess(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    /** @param ahead how far its clock is ahead of the wall clock */
    public static NodeProcess start(Map<String, String> settings, Duration ahead) throws IOException {
        Path directory = Files.createTempDirectory(Files.createDirectories(TestServer.DIRECTORY), "node");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx384m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NodeProcess.class.getName(),
                        write(settings, directory).toString(),
                        ahead.toString())
                .redirectErrorStream(true)
                .start();
        return new NodeProcess(process, awaitReady(process));
    }

    private static Path write(Map<String, String> settings, Path directory) throws IOException {
        Properties properties = new Properties();
        properties.putAll(settings);
        Path file = directory.resolve("settings.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            properties.store(writer, null);
        }
        return file;
    }

    private static String awaitReady(Process process) throws IOException {
        BufferedReader output = process.inputReader();
        List<String> said = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                drain(output);
                return line.substring(READY.length());
            }
            said.add(line);
        }
        throw new IllegalStateException("the node did not start: " + String.join("\n", said));
    }

    /** So that it never waits for a reader. */
    private static void drain(BufferedReader output) {
        Thread drain = new Thread(() -> output.lines().forEach(line -> {}), "node-output");
        drain.setDaemon(true);
        drain.start();
    }

    /** Without a slash at the end. */
    public String url() {
        return url;
    }

    /** As {@code kill -9} does: nothing of it gets to tidy up. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the node cannot be killed");
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    /** Arguments: file of settings, how far the clock is ahead. Ends with the process that started it. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        LocalServer server = LocalServer.start(
                0, file.resolveSibling("tomcat"), read(file), new MovableClock(Duration.parse(arguments[1])));
        System.out.println(READY + server.url());
        while (System.in.read() >= 0) {
            // nothing is said to it
        }
        Runtime.getRuntime().halt(0);
    }

    private static Map<String, String> read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }
}
