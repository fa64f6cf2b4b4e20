package org.loanhub.api.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.Http;
import org.loanhub.TestServer;
import org.loanhub.sandbox.LocalServer;

/** A server as in production: {@code referral.show-session} is off. */
@Tag("server")
class SessionCallTest {

    @Test
    void nobodySeesASessionThere() {
        TestServer tests = TestServer.get();
        Map<String, String> settings = tests.settings();
        settings.remove("referral.show-session");
        LocalServer production =
                LocalServer.start(0, TestServer.DIRECTORY.resolve("no-session"), settings, tests.clock);
        try {
            assertThat(Http.send(HttpRequest.newBuilder(
                                            URI.create(production.url() + "/session?key=regist_13900000001"))
                                    .GET())
                            .statusCode())
                    .isEqualTo(404);
        } finally {
            production.close();
        }
    }
}
