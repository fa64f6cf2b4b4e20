package org.loanhub.console.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.druid.pool.DruidDataSource;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.TestServer;
import org.loanhub.sandbox.LocalServer;
import org.springframework.jdbc.core.JdbcTemplate;

/** A new installation: nobody is there yet, and the settings name who comes first. */
@Tag("server")
class FirstOperatorTest {

    private static final TestServer SERVER = TestServer.get();
    private static final Path DIRECTORY = TestServer.DIRECTORY.resolve("first-operator");
    private static final String PASSWORD = "of-the-settings";

    private static final DruidDataSource POOL = new DruidDataSource();
    private static final JdbcTemplate JDBC = new JdbcTemplate(POOL);

    @BeforeAll
    static void makeAnEmptyDatabase() {
        SERVER.jdbc.execute("CREATE OR REPLACE DATABASE loanhub_first CHARACTER SET utf8mb4 COLLATE utf8mb4_bin");
        SERVER.jdbc.execute("GRANT SELECT, INSERT, UPDATE, DELETE ON loanhub_first.* TO 'loanhub_app'@'localhost'");
        POOL.setUrl(SERVER.database.url().replace("/loanhub?", "/loanhub_first?"));
        POOL.setUsername("root");
        POOL.setPassword("");
        Flyway.configure()
                .dataSource(POOL)
                .locations("filesystem:sql/schema", "filesystem:sql/data")
                .placeholderReplacement(false)
                .load()
                .migrate();
    }

    @AfterAll
    static void dropIt() {
        POOL.close();
        SERVER.jdbc.execute("REVOKE SELECT, INSERT, UPDATE, DELETE ON loanhub_first.* FROM 'loanhub_app'@'localhost'");
        SERVER.jdbc.execute("DROP DATABASE loanhub_first");
    }

    private static LocalServer start(String name) {
        Map<String, String> settings = SERVER.settings();
        settings.put("db.url", POOL.getUrl());
        settings.put("console.first-operator", name);
        settings.put("console.first-password", PASSWORD);
        return LocalServer.start(0, DIRECTORY, settings, SERVER.clock);
    }

    @Test
    void theFirstOperatorIsCreatedOnceAndChoosesAnotherPassword() throws IOException, InterruptedException {
        LocalServer first = start("boss");
        try {
            HttpResponse<String> login = logIn(first);
            assertThat(login.statusCode()).isEqualTo(303);
            String cookie =
                    login.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
            HttpResponse<String> home = send(
                    HttpRequest.newBuilder(URI.create(first.url() + "/console")).header("Cookie", cookie));
            assertThat(home.headers().firstValue("Location")).hasValue("/console/password");
        } finally {
            first.close();
        }
        LocalServer again = start("second");
        try {
            assertThat(JDBC.queryForList("SELECT login_name FROM account WHERE channel = 'CONSOLE'", String.class))
                    .containsExactly("boss");
            assertThat(JDBC.queryForObject("SELECT role FROM account WHERE login_name = 'boss'", String.class))
                    .isEqualTo("ADMIN");
        } finally {
            again.close();
        }
    }

    private static HttpResponse<String> logIn(LocalServer server) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(server.url() + "/console/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "name=boss&password=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8))));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
