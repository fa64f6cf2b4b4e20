package org.loanhub.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.TestServer;
import org.loanhub.api.wukong.WukongClient;
import org.loanhub.kernel.Channel;

@Tag("server")
class LoginTokenServiceTest {

    private final TestServer server = TestServer.get();
    private final EndedLogins ended = server.server.bean(EndedLogins.class);

    /** Anybody may log out with any text: it must not fill our memory. */
    @Test
    void aMadeUpTokenThatLogsOutIsNotRemembered() {
        String madeUp = "0123456789abcdef0123456789abcdef01234567";

        WukongClient.withToken(madeUp).get("/logout");

        assertThat(ended.contains(Sha256.hex(madeUp))).isFalse();
    }

    @Test
    void aTokenThatLogsOutIsRememberedAsEndedAtOnce() {
        LoginTokenService tokens = server.server.bean(LoginTokenService.class);
        long accountId = server.jdbc.queryForObject(
                "SELECT id FROM account WHERE channel = 'WUKONG' AND login_name = ?",
                Long.class,
                WukongClient.user().mobile());
        String token = tokens.issue(new Login(Channel.WUKONG, accountId), Duration.ofDays(1))
                .text();

        WukongClient.withToken(token).get("/logout");

        assertThat(ended.contains(Sha256.hex(token))).isTrue();
        assertThat(server.jdbc.queryForObject(
                        "SELECT COUNT(*) FROM ended_login_token WHERE token_hash = ?", Long.class, Sha256.hex(token)))
                .isOne();
    }
}
