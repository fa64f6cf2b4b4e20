package org.loanhub.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.loanhub.sandbox.LocalDatabase;
import org.loanhub.sandbox.MovableClock;
import org.loanhub.sandbox.Sandbox;
import org.loanhub.sandbox.SandboxMemory;
import org.loanhub.sandbox.SandboxThirdParties;
import org.loanhub.sandbox.SandboxTiming;

/** Starts {@link ServerUnderLoad}; its third parties are in this process, so that their work is not counted as the server's. */
final class ServerProcess implements AutoCloseable {

    static final Path DIRECTORY = Path.of("target", "bench").toAbsolutePath();
    static final String APP_KEY = "12345678";

    final int port;
    final SandboxThirdParties thirdParties;
    private final Sandbox sandbox;
    private final Process process;

    ServerProcess(LocalDatabase database) throws IOException {
        this(database, Map.of());
    }

    /** @param more settings that win over the usual ones */
    ServerProcess(LocalDatabase database, Map<String, String> more) throws IOException {
        port = freePort();
        sandbox = new Sandbox(0).start();
        thirdParties = new SandboxThirdParties(
                sandbox, new MovableClock(Duration.ZERO), SandboxTiming.TESTS, SandboxMemory.none());
        Properties settings = settings(database);
        settings.putAll(more);
        process = start(write(settings));
        awaitReady();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The keys are for benchmarks only. */
    private Properties settings(LocalDatabase database) {
        Properties settings = new Properties();
        settings.putAll(thirdParties.settings("http://localhost:" + port));
        settings.put("db.url", database.url());
        settings.put("db.user", database.user());
        settings.put("db.password", database.password());
        settings.put("end-of-day.cron", "-");
        settings.put("futureloan.jwt-key", "a key for benchmarks only, of sixty-four bytes at least, and then more");
        settings.put("futureloan.open-admin-registration", "true");
        settings.put("pii.key", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
        settings.put("pii.lookup-key", "IB8eHRwbGhkYFxYVFBMSERAPDg0MCwoJCAcGBQQDAgE=");
        settings.put("sms.code-template", "SMS_BENCH");
        settings.put("sms.codes-per-address-an-hour", "100000");
        settings.put("login.tries-per-address-a-minute", "1000000");
        settings.put("login.tries-per-account-a-minute", "1000000");
        settings.put("public-url", "http://localhost:" + port);
        settings.put("lending.yearly-ceiling", "2015-09-01 0.36");
        settings.put("cashloan.app-key", APP_KEY);
        settings.put("cashloan.lender", "LoanHub");
        settings.put("cashloan.service-phone", "400-000-0000");
        return settings;
    }

    private static Path write(Properties settings) throws IOException {
        Files.createDirectories(DIRECTORY);
        Path file = DIRECTORY.resolve("settings.properties");
        try (Writer writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
        }
        return file;
    }

    private Process start(Path settings) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:+UseParallelGC"));
        // A profiler, say.
        Stream.of(System.getProperty("server.options", "").split(" "))
                .filter(option -> !option.isEmpty())
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ServerUnderLoad.class.getName()));
        command.addAll(List.of(Integer.toString(port), settings.toString()));
        Process started = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(started::destroy));
        return started;
    }

    /** What else it says is dropped, so that it never waits for a reader. */
    private void awaitReady() throws IOException {
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); !"ready".equals(line); line = output.readLine()) {
            if (line == null) {
                throw new IllegalStateException("the server did not start");
            }
        }
        Thread drain = new Thread(() -> output.lines().forEach(line -> {}), "server-output");
        drain.setDaemon(true);
        drain.start();
    }

    void addThirdParty(String path, Sandbox.Handler handler) {
        sandbox.route("POST", path, handler);
    }

    String thirdPartyUrl() {
        return sandbox.url();
    }

    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(20, TimeUnit.SECONDS);
        thirdParties.close();
        sandbox.close();
    }
}
