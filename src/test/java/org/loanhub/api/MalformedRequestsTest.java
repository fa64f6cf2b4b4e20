package org.loanhub.api;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.Http;
import org.loanhub.RawHttp;
import org.loanhub.TestServer;
import org.loanhub.Waits;
import org.slf4j.LoggerFactory;

/** What cannot be read is refused, by its door or on a plain page, and is no failure of ours. */
@Tag("server")
class MalformedRequestsTest {

    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MANY =
            IntStream.range(0, 10_000).mapToObj(i -> "p" + i + "=1").collect(Collectors.joining("&"));

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        TestServer.get();
        log.start();
        ROOT.addAppender(log);
    }

    @AfterEach
    void listenNoMore() {
        ROOT.detachAppender(log);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/console/login", "/lm-callback", "/llpay-auth-url-return", "/signup"})
    void aFormThatIsNoneIsRefused(String path) {
        assertRefused(post(path, FORM, "name=%zz&telephone=%zz"));
        assertRefused(post(path, FORM, MANY));
        assertRefused(post(path, "multipart/form-data; boundary=b", "--b\r\nno header\r\n--b"));
        assertRefused(post(path, "multipart/form-data", "--b\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/console/login",
                "/lm-callback",
                "/llpay-sign-return",
                "/llpay-auth-url-return",
                "/futureloan/loans"
            })
    void aQueryThatIsNoneIsRefused(String path) throws IOException {
        assertRefused(RawHttp.send("GET " + path + "?name=%zz&back=%zz"));
        assertRefused(RawHttp.send("POST " + path + "?name=%zz&telephone=%zz", "Content-Length: 0"));
    }

    @Test
    void aMalformedAddressDoesNotTellWhatAnswers() throws IOException {
        for (String request : List.of("GET /%zz", "GET /a%00b", "GET /a\\b", "GET /{")) {
            String answer = RawHttp.send(request);
            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Tomcat", "org.apache", "\tat ");
        }
        assertNothingWentWrong();
    }

    @Test
    void whoHangsUpIsNoFailure() throws IOException {
        for (int i = 0; i < 20; i++) {
            try (Socket socket = RawHttp.begin("POST /login", "Content-Type: " + FORM, "Content-Length: 1000")) {
                socket.getOutputStream().write("mobile=1".getBytes(StandardCharsets.UTF_8));
            }
            try (Socket socket = RawHttp.begin("GET /console/login")) {
                socket.setSoLinger(true, 0);
            }
        }
        Waits.holdsFor(Duration.ofSeconds(1), this::assertNothingWentWrong);
    }

    private void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isLessThan(500);
        assertPlain(answer.body());
    }

    private void assertRefused(String answer) {
        assertThat(answer).matches("(?s)HTTP/1\\.1 [234]\\d\\d.*");
        assertPlain(answer);
    }

    private void assertPlain(String body) {
        assertThat(body).doesNotContain("错误编号", "Exception", "\tat ", "Tomcat");
        assertNothingWentWrong();
    }

    private void assertNothingWentWrong() {
        assertThat(List.copyOf(log.list))
                .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.ERROR))
                .extracting(ILoggingEvent::getFormattedMessage)
                .isEmpty();
    }

    private static HttpResponse<String> post(String path, String type, String body) {
        return Http.send(
                Http.request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }
}
