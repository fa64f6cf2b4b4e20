package org.loanhub.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loanhub.Http;
import org.loanhub.TestServer;
import org.loanhub.account.Role;
import org.loanhub.sandbox.LocalServer;

/** One server that believes nobody, and one behind a proxy at this machine. */
@Tag("server")
class BehindProxyTest {

    private static final TestServer SERVER = TestServer.get();
    private static LocalServer behindProxy;

    @BeforeAll
    static void start() {
        Map<String, String> settings = SERVER.settings();
        settings.put("server.trusted-proxies", "127.0.0.0/8, ::1, 10.0.0.0/8");
        behindProxy = LocalServer.start(0, TestServer.DIRECTORY.resolve("behind-proxy"), settings, SERVER.clock);
    }

    @AfterAll
    static void stop() {
        behindProxy.close();
    }

    @Test
    void withoutTheSettingNobodyIsBelieved() {
        String operator = TestOperators.newOne(Role.SERVICE);
        HttpResponse<String> answer = logIn(SERVER.url(), operator, "192.0.2.44", "https");

        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).doesNotContain("Secure");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(addressOfLogin(operator)).isIn("127.0.0.1", "0:0:0:0:0:0:0:1");
    }

    @ParameterizedTest(name = "X-Forwarded-For: {0} comes from {1}")
    @CsvSource(delimiter = '|', textBlock = """
            192.0.2.44                        | 192.0.2.44
            203.0.113.9, 192.0.2.44           | 192.0.2.44
            203.0.113.9, 192.0.2.44, 10.1.2.3 | 192.0.2.44
            2001:db8::7                       | 2001:db8::7
            192.0.2.44, nonsense, 10.1.2.3    | 10.1.2.3
            """)
    void theClientIsTheNearestThatIsNoProxy(String forwardedFor, String client) {
        String operator = TestOperators.newOne(Role.SERVICE);
        logIn(behindProxy.url(), operator, forwardedFor, "https");
        assertThat(addressOfLogin(operator)).isEqualTo(client);
    }

    @Test
    void cookiesAreSecureAndHttpsIsRequiredWhereTheProxySaysHttps() {
        String operator = TestOperators.newOne(Role.SERVICE);
        HttpResponse<String> secure = logIn(behindProxy.url(), operator, "192.0.2.44", "https");
        assertThat(secure.headers().firstValue("Set-Cookie").orElseThrow()).contains("; Secure");
        assertThat(secure.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");

        HttpResponse<String> plain = logIn(behindProxy.url(), operator, "192.0.2.44", "http");
        assertThat(plain.headers().firstValue("Set-Cookie").orElseThrow()).doesNotContain("Secure");
        assertThat(plain.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    private static String addressOfLogin(String operator) {
        return SERVER.jdbc.queryForObject(
                "SELECT address FROM audit_entry WHERE operator_id = ? ORDER BY id DESC LIMIT 1",
                String.class,
                TestOperators.id(operator));
    }

    private static HttpResponse<String> logIn(String server, String name, String forwardedFor, String proto) {
        return Http.send(HttpRequest.newBuilder(URI.create(server + "/console/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", forwardedFor)
                .header("X-Forwarded-Proto", proto)
                .POST(HttpRequest.BodyPublishers.ofString("name=" + name + "&password=" + ConsoleBrowser.PASSWORD)));
    }
}
