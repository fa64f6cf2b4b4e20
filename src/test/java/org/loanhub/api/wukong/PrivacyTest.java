package org.loanhub.api.wukong;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.alibaba.fastjson2.JSONObject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.TestServer;
import org.loanhub.Waits;
import org.loanhub.sandbox.Person;
import org.loanhub.sandbox.Scenario;
import org.loanhub.sandbox.Scenarios;
import org.slf4j.LoggerFactory;

/** Looks for what people entrusted to us in every column of every table, and in everything that was logged. */
@Tag("server")
class PrivacyTest {

    private final TestServer server = TestServer.get();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final String tail = "%06d".formatted(ThreadLocalRandom.current().nextInt(1_000_000));

    @BeforeEach
    void listen() {
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(log);
    }

    @Test
    void passwordsForOtherSitesAreNeitherStoredNorLogged() {
        WukongClient user = WukongClient.user();
        Steps.done(Steps.identity(user, Steps.invent("")));
        List<String> secrets = new ArrayList<>();

        for (Scenario scenario : List.of(Scenario.FINE, Scenario.REFUSED, Scenario.TIMEOUT_THEN_SUCCESS)) {
            server.thirdParties.scenarios().choose(Scenarios.Party.LIMU, scenario);
            try {
                enterPasswords(user, secrets);
            } finally {
                server.thirdParties.scenarios().choose(Scenarios.Party.LIMU, Scenario.FINE);
            }
        }
        // Cut off in the middle: what cannot be read must not be logged either.
        String broken = "{\"username\":\"someone\",\"password\":\"" + secret(secrets);
        assertThat(user.send("POST", "/lm-jd", "application/json", broken)).containsEntry("status", "FAILURE");

        assertNowhere(secrets);
        assertNowhere(secrets.stream().map(PrivacyTest::base64).toList());
    }

    private void enterPasswords(WukongClient user, List<String> secrets) {
        user.post("/lm-mobile", Map.of("servicecode", secret(secrets)));
        user.post("/lm-mobile-report", Map.of("servicecode", secret(secrets)));
        for (String name : List.of("someone", "fails")) {
            user.post("/lm-jd", Map.of("username", name, "password", secret(secrets)));
            user.post("/lm-education", Map.of("username", name, "password", secret(secrets)));
            user.post("/lm-bill", Map.of("username", name + "@163.com", "password", secret(secrets)));
            user.post("/lm-ebank", Map.of("username", name, "password", secret(secrets), "bank", "01040000"));
        }
        JSONObject started = user.post("/lm-jd", Map.of("username", "second", "password", secret(secrets)));
        if (started.containsKey("results")) {
            String token = WukongClient.first(started).getString("token");
            user.post("/lm-jd-input", Map.of("token", token, "smscode", secret(secrets)));
        }
    }

    private String secret(List<String> secrets) {
        String secret = "geheim" + tail + secrets.size() + "x";
        secrets.add(secret);
        return secret;
    }

    private static String base64(String secret) {
        return Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatAPersonTellsIsNowhereInPlainText() {
        Person person = Steps.invent("");
        WukongClient user = Steps.borrower(person);
        Map<String, String> told = new LinkedHashMap<>();
        told.put("live_addr", "集杏海堤路" + tail + "号");
        told.put("company_name", "集杏" + tail + "公司");
        told.put("company_addr", "集杏北路" + tail + "号");
        told.put("company_tel", "0592-5" + tail);
        told.put("linkman_name_fir", "欧阳" + letters());
        told.put("linkman_tel_fir", "13800" + tail);
        told.put("linkman_name_sec", "司马" + letters());
        told.put("linkman_tel_sec", "13900" + tail);
        save(user, "/user-save-profile", Steps.PROFILE, told);
        save(user, "/user-save-work", Steps.WORK, told);
        save(user, "/user-save-relation", Steps.RELATION, told);
        String qq = "8" + tail + "77";
        Steps.done(user.post("/auth-common", Map.of("auth_type", "qq", "accounts", qq)));
        Steps.done(user.post("/loan-submit", Map.of("amount", 500, "period", 7)));
        long loanId = Steps.untilPaidOut(user);
        Payments.approve(Payments.order(user, loanId, Map.of()));
        Waits.untilHolds(() -> assertThat(Steps.home(user)).containsEntry("state", "finished"));

        List<String> words = new ArrayList<>(told.values());
        words.add(qq);
        words.add(person.nationalId());
        words.addAll(person.cards());
        assertNowhere(words);
        assertThat(logged()).doesNotContain(user.mobile(), person.name(), user.token());
        assertNowhere(List.of(user.token()));
    }

    private static void save(WukongClient user, String path, Map<String, Object> usual, Map<String, String> told) {
        Map<String, Object> params = new HashMap<>(usual);
        params.replaceAll((name, value) -> told.containsKey(name) ? told.get(name) : value);
        Steps.done(user.post(path, params));
    }

    private String letters() {
        return tail.chars()
                .mapToObj(digit -> String.valueOf("零壹贰叁肆伍陆柒捌玖".charAt(digit - '0')))
                .collect(Collectors.joining());
    }

    private void assertNowhere(List<String> words) {
        String logged = logged();
        assertThat(words).as("in the log").noneMatch(logged::contains);
        assertThat(tablesWith(words)).as("in the database").isEmpty();
    }

    private String logged() {
        return log.list.stream()
                .map(event -> event.getFormattedMessage() + ThrowableProxyUtil.asString(event.getThrowableProxy()))
                .collect(Collectors.joining("\n"));
    }

    /** The bytes themselves are compared, whatever the column's type. */
    private List<String> tablesWith(List<String> words) {
        Map<String, String> rows = new LinkedHashMap<>();
        server.jdbc.query(
                "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                        + " AND table_name IN (SELECT table_name FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE')",
                row -> {
                    rows.merge(
                            row.getString(1),
                            "CAST(`" + row.getString(2) + "` AS BINARY)",
                            (before, column) -> before + ", " + column);
                });
        assertThat(rows).hasSizeGreaterThan(40);
        String any = words.stream()
                .map(word -> "LOCATE(CAST(? AS BINARY), bytes) > 0")
                .collect(Collectors.joining(" OR "));
        return rows.entrySet().stream()
                .filter(table -> count(table.getKey(), table.getValue(), any, words) > 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private long count(String table, String columns, String any, List<String> words) {
        String sql = "SELECT COUNT(*) FROM (SELECT CONCAT_WS('|', " + columns + ") AS bytes FROM `" + table
                + "`) t WHERE " + any;
        return server.jdbc.queryForObject(sql, Long.class, words.toArray());
    }
}
