package org.loanhub.sandbox;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.loanhub.endofday.EndOfDayService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code mvn -Prun}: an embedded MariaDB, the web application and the sandbox, until Ctrl-C or SIGTERM.
 *
 * <p>System properties: {@code port}, {@code sandbox.port}, {@code db.port}; or {@code db.url}, {@code db.user},
 * {@code db.password} for a database that is already there.
 */
public final class LocalRun {

    private static final Logger LOG = LoggerFactory.getLogger(LocalRun.class);
    private static final Path DIRECTORY = Path.of("target", "run");
    private static final int JWT_KEY_BYTES = 64;
    private static final int PII_KEY_BYTES = 32;

    private final int port = Integer.getInteger("port", 8080);
    private final int sandboxPort = Integer.getInteger("sandbox.port", 8090);
    private final int databasePort = Integer.getInteger("db.port", 13306);
    private final boolean embedded = System.getProperty("db.url") == null;

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
        Map<String, Integer> wanted = new HashMap<>(Map.of("port", port, "sandbox.port", sandboxPort));
        if (embedded) {
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
        Files.createDirectories(DIRECTORY);
        CountDownLatch stopped = new CountDownLatch(1);
        LocalDatabase database = database();
        Runtime.getRuntime().addShutdownHook(new Thread(database::close, "stop-database"));
        database.migrate();
        Path clockMemory = DIRECTORY.resolve("clock");
        MovableClock clock = new MovableClock(ClockPage.remembered(clockMemory));
        Sandbox sandbox = new Sandbox(sandboxPort);
        SandboxThirdParties thirdParties = new SandboxThirdParties(
                sandbox, clock, SandboxTiming.LOCAL_RUN, SandboxMemory.in(DIRECTORY.resolve("third-parties")));
        LocalServer server =
                LocalServer.start(port, DIRECTORY.resolve("tomcat"), settings(database, thirdParties), clock);
        new ClockPage(clock, server.bean(EndOfDayService.class), clockMemory).addTo(sandbox);
        LendingDesk.of(server).addTo(sandbox);
        CustomerDesk.of(server, clock).addTo(sandbox);
        sandbox.start();
        announce();
        stopped.await();
    }

    private LocalDatabase database() {
        if (embedded) {
            return LocalDatabase.embedded(
                    databasePort, DIRECTORY.resolve("database").toAbsolutePath());
        }
        return LocalDatabase.existing(
                System.getProperty("db.url"),
                System.getProperty("db.user", "root"),
                System.getProperty("db.password", ""));
    }

    private Map<String, String> settings(LocalDatabase database, SandboxThirdParties thirdParties) throws IOException {
        Map<String, String> settings = new HashMap<>(thirdParties.settings("http://localhost:" + port));
        settings.put("db.url", database.url());
        settings.put("db.user", database.user());
        settings.put("db.password", database.password());
        settings.put("futureloan.jwt-key", secret("jwt-key", JWT_KEY_BYTES));
        settings.put("futureloan.open-admin-registration", "true");
        settings.put("referral.show-session", "true");
        settings.put("pii.key", secret("pii-key", PII_KEY_BYTES));
        settings.put("pii.lookup-key", secret("pii-lookup-key", PII_KEY_BYTES));
        settings.put("sms.code-template", "SMS_LOCAL");
        // Everybody at the local run comes from one address.
        settings.put("sms.codes-per-address-an-hour", "100000");
        settings.put("public-url", "http://localhost:" + port);
        // The documents' own demo products cost 36 % a year.
        settings.put("lending.yearly-ceiling", "2015-09-01 0.36");
        settings.put("coupon.sign-up-campaign", "welcome 10 500 90");
        settings.put("cashloan.app-key", "12345678");
        settings.put("cashloan.lender", "LoanHub 演示小额贷款有限公司");
        settings.put("cashloan.service-phone", "400-000-0000");
        return settings;
    }

    /** Made at the first start and kept, so that logins survive a restart. */
    private static String secret(String name, int bytes) throws IOException {
        Path file = DIRECTORY.resolve(name);
        if (!Files.exists(file)) {
            byte[] random = new byte[bytes];
            new SecureRandom().nextBytes(random);
            Files.writeString(file, Base64.getEncoder().encodeToString(random));
        }
        return Files.readString(file);
    }

    private void announce() {
        System.out.println();
        System.out.println("  demo accounts of 前程贷: administrator 13800000001, members 13800000002 and 13800000003,");
        System.out.println("  password of all three: lemon-demo");
        System.out.println("  console: http://localhost:" + port
                + "/console   operators admin, reviewer, cashier, collector, service; password of all: loanhub-demo");
        System.out.println("  sandbox: http://localhost:" + sandboxPort + "/   database: "
                + (embedded ? "127.0.0.1:" + databasePort + " loanhub, user root without a password" : "as given"));
        System.out.println("  Ctrl-C stops everything.");
        System.out.println();
        System.out.println("LoanHub is ready at http://localhost:" + port + "/");
    }
}
