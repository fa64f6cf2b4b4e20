package org.loanhub;

import com.alibaba.druid.pool.DruidDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loanhub.sandbox.LocalDatabase;
import org.loanhub.sandbox.LocalServer;
import org.loanhub.sandbox.MovableClock;
import org.loanhub.sandbox.Sandbox;
import org.loanhub.sandbox.SandboxMemory;
import org.loanhub.sandbox.SandboxThirdParties;
import org.loanhub.sandbox.SandboxTiming;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The whole of LoanHub, once for all tests of a JVM: an embedded database with the DBA's own scripts, the web application in
 * Tomcat, the sandbox, and a clock that tests move. Tests read the database as its owner, beside the application.
 */
public final class TestServer {

    /** Where tests put files of servers; each JVM of a run has its own. */
    public static final Path DIRECTORY = Path.of("target", "test-server-" + System.getProperty("test.fork", "1"))
            .toAbsolutePath();

    private static final TestServer INSTANCE = new TestServer();

    public final LocalDatabase database;
    public final JdbcTemplate jdbc;
    public final MovableClock clock = new MovableClock(Duration.ZERO);
    public final Sandbox sandbox;
    public final SandboxThirdParties thirdParties;
    public final LocalServer server;

    private final int port;

    private TestServer() {
        try {
            LocalDatabase.forget(DIRECTORY);
            database = LocalDatabase.embedded(0, DIRECTORY);
            Runtime.getRuntime().addShutdownHook(new Thread(database::close));
            database.migrate();
            jdbc = new JdbcTemplate(pool(database));
            sandbox = new Sandbox(0).start();
            thirdParties = new SandboxThirdParties(sandbox, clock, SandboxTiming.TESTS, SandboxMemory.none());
            port = freePort();
            server = LocalServer.start(port, DIRECTORY.resolve("tomcat"), settings(), clock);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public static TestServer get() {
        return INSTANCE;
    }

    /** Those without a default. */
    public Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(thirdParties.settings("http://localhost:" + port));
        settings.put("db.url", database.url());
        settings.put("db.user", database.user());
        settings.put("db.password", database.password());
        settings.put("futureloan.jwt-key", "a key for tests only, of sixty-four bytes at least, and then a few more");
        // Days end when a test says so.
        settings.put("end-of-day.cron", "-");
        // And so is asked what became of open orders.
        settings.put("lending.sweep-seconds", "86400");
        settings.put("futureloan.open-admin-registration", "true");
        settings.put("referral.show-session", "true");
        settings.put("pii.key", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
        settings.put("pii.lookup-key", "IB8eHRwbGhkYFxYVFBMSERAPDg0MCwoJCAcGBQQDAgE=");
        settings.put("sms.code-template", "SMS_TEST");
        settings.put("sms.codes-per-address-an-hour", "100000");
        // All tests come from one address, and some tell us a lot.
        settings.put("feedback.an-hour", "60");
        settings.put("feedback.a-day", "100");
        settings.put("login.tries-per-address-a-minute", "100000");
        // On a busy machine a hash takes long.
        settings.put("password.wait-ms", "30000");
        settings.put("login.tries-per-account-a-minute", "100000");
        for (String party : List.of("sms", "limu", "lianlian")) {
            settings.put(party + ".read-timeout-ms", "1500");
            settings.put(party + ".breaker-calls", "100");
        }
        settings.put("public-url", "http://localhost:" + port);
        // The documents' own demo products cost 36 % a year.
        settings.put("lending.yearly-ceiling", "2015-09-01 0.36");
        settings.put("coupon.sign-up-campaign", "welcome 10 500 90");
        settings.put("cashloan.app-key", "12345678");
        settings.put("cashloan.lender", "LoanHub 演示小额贷款有限公司");
        settings.put("cashloan.service-phone", "400-000-0000");
        return settings;
    }

    /** Third parties are told beforehand where to call back. */
    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static DruidDataSource pool(LocalDatabase database) {
        DruidDataSource pool = new DruidDataSource();
        pool.setUrl(database.url());
        pool.setUsername("root");
        pool.setPassword("");
        pool.setMaxActive(5);
        return pool;
    }

    /** Without a slash at the end. */
    public String url() {
        return server.url();
    }

    /** What sql/ops/integrity.sql finds; a sound database gives an empty list. */
    public List<Map<String, Object>> faults() {
        try {
            return jdbc.queryForList(
                    Files.readString(Path.of("sql", "ops", "integrity.sql")).replaceAll(";\\s*$", ""));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
