package org.loanhub.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A main class in a process of its own, so that it can be killed. */
final class LaunchedProcess implements AutoCloseable {

    private final Process process;

    private LaunchedProcess(Process process) {
        this.process = process;
    }

    /**
     * Returns when it says that it is ready.
     *
     * @param properties its system properties
     * @param environment added to that of this process
     * @throws IllegalStateException with all that it said, if it ends before
     */
    static LaunchedProcess start(
            Class<?> main, Map<String, String> properties, Map<String, String> environment, String readyLine)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8"));
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        LaunchedProcess launched = new LaunchedProcess(builder.start());
        launched.awaitReady(readyLine);
        return launched;
    }

    private void awaitReady(String readyLine) throws IOException {
        BufferedReader output = process.inputReader();
        List<String> said = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains(readyLine)) {
                drain(output);
                return;
            }
            said.add(line);
        }
        throw new IllegalStateException("it did not start: " + String.join("\n", said));
    }

    /** So that it never waits for a reader. */
    private static void drain(BufferedReader output) {
        Thread drain = new Thread(() -> output.lines().forEach(line -> {}), "process-output");
        drain.setDaemon(true);
        drain.start();
    }

    /** As {@code kill -9} does: nothing of it gets to tidy up. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** As {@code kill} does: it stops what it started. */
    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("the process does not end");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
