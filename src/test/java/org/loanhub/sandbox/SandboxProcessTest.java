package org.loanhub.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.alibaba.fastjson2.JSONObject;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sandbox and application as two processes, each as a developer starts it: the one lives on while the other is killed. */
class SandboxProcessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Map<String, String> NEVER_ASKS = Map.of("LOANHUB_LENDING_SWEEP_SECONDS", "86400");
    private static final Map<String, String> ASKS_EVERY_SECOND = Map.of("LOANHUB_LENDING_SWEEP_SECONDS", "1");

    private static Path folder;
    private static int sandboxPort;
    private static int applicationPort;
    private static int databasePort;
    private static LaunchedProcess sandbox;

    @BeforeAll
    static void startSandbox() throws IOException {
        folder = Files.createTempDirectory(
                Files.createDirectories(Path.of("target", "test-sandbox").toAbsolutePath()), "run");
        sandboxPort = freePort();
        applicationPort = freePort();
        databasePort = freePort();
        sandbox = sandbox();
    }

    @AfterAll
    static void stopAll() {
        sandbox.close();
        // Of a test that failed between a killed application and the next one.
        if (LocalDatabase.isLeftOver(databasePort, folder.resolve("application").resolve("database"))) {
            LeftOverDatabase.at(databasePort).close();
        }
    }

    @Test
    void anOrderThatWasOpenWhenTheApplicationWasKilledIsBookedByTheNextOneFromTheSameSandbox() throws Exception {
        RemoteBorrower borrower = new RemoteBorrower(applicationUrl(), sandboxUrl());
        LaunchedProcess first = application(NEVER_ASKS);
        try {
            choose("UNKNOWN_THEN_HEALED");
            borrower.borrow();
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(calls("PAY_OUT")).isEqualTo("1"));
            assertThat(borrower.status()).isEqualTo("4002");
        } finally {
            first.kill();
        }
        // While it is away, time goes on, and the sandbox is started again as well.
        advance("PT15M");
        sandbox.close();
        sandbox = sandbox();
        try (LaunchedProcess second = application(ASKS_EVERY_SECOND)) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(calls("QUERY_PAY_OUT")).isEqualTo("1"));
            assertThat(borrower.status()).as("LianLian does not know yet").isEqualTo("4002");
            advance("PT1M");
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(borrower.status()).isIn("4101", "4201"));
            theClockMovesTheApplication(borrower);
            theDesksAreReachedThroughTheSandbox();
            assertThat(second).isNotNull();
        }
    }

    private void theClockMovesTheApplication(RemoteBorrower borrower) throws Exception {
        JSONObject before = clock();
        OffsetDateTime hourLater = advance("PT1H30M").getObject("now", OffsetDateTime.class);
        assertThat(hourLater)
                .isAfterOrEqualTo(before.getObject("now", OffsetDateTime.class).plusMinutes(90));

        JSONObject after = advance("P35D");

        LocalDate today = LocalDate.parse(after.getString("today"));
        assertThat(today)
                .isAfterOrEqualTo(LocalDate.parse(before.getString("today")).plusDays(35));
        assertThat(one("SELECT MAX(business_date) FROM end_of_day_run"))
                .isEqualTo(today.minusDays(1).toString());
        borrower.logIn();
        assertThat(borrower.status()).as("a first installment is late").isEqualTo("4202");
    }

    private void theDesksAreReachedThroughTheSandbox() throws IOException {
        assertThat(new SandboxClient(sandboxUrl()).get("/").body()).contains("业务时钟", "连连订单", "借款审核与放款", "代金券与提额");
        assertThat(new SandboxClient(sandboxUrl()).get("/applications").body()).isEqualTo("[]");
        assertThat(new SandboxClient(sandboxUrl())
                        .post("/pay-outs/retry", "id", "999999")
                        .status())
                .isEqualTo(409);
        assertThat(new SandboxClient(sandboxUrl()).get("/nowhere").status()).isEqualTo(404);
    }

    private static LaunchedProcess sandbox() throws IOException {
        return LaunchedProcess.start(
                SandboxRun.class,
                Map.of(
                        "sandbox.port",
                        "" + sandboxPort,
                        "sandbox.dir",
                        folder.resolve("sandbox").toString()),
                Map.of(),
                "The sandbox is ready");
    }

    private static LaunchedProcess application(Map<String, String> environment) throws IOException {
        Map<String, String> properties = new HashMap<>(Map.of(
                "port",
                "" + applicationPort,
                "db.port",
                "" + databasePort,
                "desk.port",
                "0",
                "run.dir",
                folder.resolve("application").toString(),
                "sandbox.url",
                sandboxUrl()));
        properties.put("db.engine", System.getProperty("db.engine", "mariadb"));
        return LaunchedProcess.start(LocalRun.class, properties, environment, "LoanHub is ready");
    }

    private static void choose(String scenario) throws IOException {
        assertThat(new SandboxClient(sandboxUrl())
                        .post("/scenario", "party=LIANLIAN&scenario=" + scenario)
                        .status())
                .isEqualTo(303);
    }

    private static JSONObject clock() throws IOException {
        return JSONObject.parseObject(
                new SandboxClient(sandboxUrl()).get("/clock").body());
    }

    private static JSONObject advance(String by) throws IOException {
        SandboxResponse answer = new SandboxClient(sandboxUrl()).post("/clock?advance=" + by, "");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return JSONObject.parseObject(answer.body());
    }

    private static String calls(String operation) throws Exception {
        return one("SELECT COUNT(*) FROM gateway_call WHERE operation = '" + operation + "'");
    }

    private static String one(String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:mysql://127.0.0.1:" + databasePort
                                + "/loanhub?sslMode=DISABLED&allowPublicKeyRetrieval=true",
                        "root",
                        "");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String sandboxUrl() {
        return "http://127.0.0.1:" + sandboxPort;
    }

    private static String applicationUrl() {
        return "http://127.0.0.1:" + applicationPort;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
