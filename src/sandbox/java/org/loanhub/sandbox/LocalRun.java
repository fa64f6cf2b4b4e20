package org.loanhub.sandbox;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.loanhub.endofday.EndOfDayService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code mvn -Prun}: an embedded MariaDB, the web application and the sandbox, until Ctrl-C or SIGTERM.
 *
 * <p>System properties: {@code port}, {@code sandbox.port}, {@code db.port}; or {@code db.url}, {@code db.user},
 * {@code db.password} for a database that is already there; {@code sandbox.url} for a sandbox that is already there (see
 * {@link SandboxRun}), with {@code desk.port} for what the application answers to it; {@code run.dir}, {@code target/run} where nothing is set,
 * keeps everything for the next start.
 */
public final class LocalRun {

    private static final Logger LOG = LoggerFactory.getLogger(LocalRun.class);

    private final Path directory = Path.of(System.getProperty("run.dir", "target/run"));
    private final int port = Integer.getInteger("port", 8080);
    private final int sandboxPort = Integer.getInteger("sandbox.port", 8090);
    private final int deskPort = Integer.getInteger("desk.port", 8091);
    private final int databasePort = Integer.getInteger("db.port", 13306);
    private final boolean embedded = System.getProperty("db.url") == null;
    private final @Nullable String sandboxUrl = System.getProperty("sandbox.url");

    private LocalRun() {}

    public static void main(String[] arguments) {
        LocalRun run = new LocalRun();
        List<String> taken = run.takenPorts();
        if (!taken.isEmpty()) {
            System.err.println("LoanHub does not start: " + String.join("; ", taken));
            System.exit(1);
        }
        try {
            run.runUntilStopped();
        } catch (Exception broken) {
            LOG.error("LoanHub does not start", broken);
            System.err.println("LoanHub does not start: " + broken.getMessage());
            System.exit(1);
        }
    }

    private List<String> takenPorts() {
        Map<String, Integer> wanted = new HashMap<>(Map.of("port", port));
        wanted.put(sandboxUrl == null ? "sandbox.port" : "desk.port", sandboxUrl == null ? sandboxPort : deskPort);
        if (embedded && !LocalDatabase.isLeftOver(databasePort, databaseDirectory())) {
            wanted.put("db.port", databasePort);
        }
        return wanted.entrySet().stream()
                .filter(entry -> isTaken(entry.getValue()))
                .map(entry -> "port " + entry.getValue() + " is taken, choose another with -D" + entry.getKey() + "=")
                .sorted()
                .toList();
    }

    private static boolean isTaken(int port) {
        try (ServerSocket probe = new ServerSocket(port)) {
            probe.setReuseAddress(true);
            return false;
        } catch (IOException taken) {
            return true;
        }
    }

    private void runUntilStopped() throws Exception {
        Files.createDirectories(directory);
        CountDownLatch stopped = new CountDownLatch(1);
        if (sandboxUrl == null) {
            startWithSandbox(startDatabase());
        } else {
            startBeside(new RemoteSandbox(sandboxUrl));
        }
        announce();
        stopped.await();
    }

    private void startWithSandbox(LocalDatabase database) throws IOException {
        SandboxHome home = new SandboxHome(directory);
        MovableClock clock = home.clock();
        Sandbox sandbox = new Sandbox(sandboxPort);
        SandboxThirdParties thirdParties =
                new SandboxThirdParties(sandbox, clock, SandboxTiming.LOCAL_RUN, home.memory(), home.keys());
        LocalServer server = startServer(database, thirdParties.settings(url()), clock);
        new ClockPage(clock, follower(server.bean(EndOfDayService.class)), home.clockFile()).addTo(sandbox);
        LendingDesk.of(server).addTo(sandbox);
        CustomerDesk.of(server, clock).addTo(sandbox);
        sandbox.start();
    }

    /** It shares the clock, so nothing has to be told. */
    private static ClockFollower follower(EndOfDayService endOfDay) {
        return new ClockFollower() {
            @Override
            public boolean endDay(LocalDate day) {
                return endOfDay.run(day);
            }

            @Override
            public void movedTo(Duration ahead) {}
        };
    }

    /** The sandbox is asked first: without it nothing has to be started. */
    private void startBeside(RemoteSandbox sandbox) throws IOException {
        Map<String, String> thirdParties = sandbox.settings(url());
        MovableClock clock = new MovableClock(sandbox.ahead());
        LocalServer server = startServer(startDatabase(), thirdParties, clock);
        ApplicationDesk desk = ApplicationDesk.start(deskPort, server, clock);
        clock.catchUp(sandbox.tell(desk.url()));
        server.bean(EndOfDayService.class).catchUp();
    }

    private LocalDatabase startDatabase() {
        LocalDatabase database = database();
        Runtime.getRuntime().addShutdownHook(new Thread(database::close, "stop-database"));
        return database.migrate();
    }

    private LocalServer startServer(LocalDatabase database, Map<String, String> thirdParties, MovableClock clock)
            throws IOException {
        Map<String, String> settings = new LocalSettings(directory).of(url(), database, thirdParties);
        return LocalServer.start(port, directory.resolve("tomcat"), settings, clock);
    }

    private String url() {
        return "http://localhost:" + port;
    }

    private Path databaseDirectory() {
        return directory.resolve("database").toAbsolutePath();
    }

    private LocalDatabase database() {
        return embedded
                ? LocalDatabase.embedded(databasePort, databaseDirectory())
                : LocalDatabase.existing(
                        System.getProperty("db.url"),
                        System.getProperty("db.user", "root"),
                        System.getProperty("db.password", ""));
    }

    private void announce() {
        System.out.println();
        System.out.println("  demo accounts of 前程贷: administrator 13800000001, members 13800000002 and 13800000003,");
        System.out.println("  password of all three: lemon-demo");
        System.out.println("  console: " + url()
                + "/console   operators admin, reviewer, cashier, collector, service; password of all: loanhub-demo");
        System.out.println("  sandbox: " + (sandboxUrl == null ? "http://localhost:" + sandboxPort : sandboxUrl)
                + "/   database: "
                + (embedded ? "127.0.0.1:" + databasePort + " loanhub, user root without a password" : "as given"));
        System.out.println("  Ctrl-C stops everything.");
        System.out.println();
        System.out.println("LoanHub is ready at " + url() + "/");
    }
}
