package org.loanhub.api.wukong;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.loanhub.TestServer;
import org.loanhub.kernel.Channel;
import org.loanhub.security.Login;
import org.loanhub.security.LoginTokens;

/** How tokens live and end, on this node and on others. */
class TokenTest {

    private final TestServer server = TestServer.get();

    @Test
    void aTokenSeenWithinTheLastMinuteIsNotLookedUp() {
        WukongClient user = WukongClient.user();
        assertThat(works(user)).isTrue();

        server.jdbc.update("DELETE FROM login_token WHERE token_hash = ?", hash(user.token()));

        assertThat(works(user)).isTrue();
        server.clock.advance(Duration.ofMinutes(1));
        assertThat(works(user)).isFalse();
    }

    @Test
    void aTokenThatEndsOnAnotherNodeIsRefusedWithinASecond() throws Exception {
        WukongClient user = WukongClient.user();
        assertThat(works(user)).isTrue();

        server.jdbc.update("DELETE FROM login_token WHERE token_hash = ?", hash(user.token()));
        server.jdbc.update(
                "INSERT INTO ended_login_token (token_hash, ended_at) VALUES (?, ?)",
                hash(user.token()),
                Timestamp.from(server.clock.instant()));

        Thread.sleep(1000);
        assertThat(works(user)).isFalse();
    }

    @Test
    void aTokenLivesForThirtyDaysWhateverIsDoneWithIt() {
        WukongClient user = WukongClient.user();
        server.clock.advance(Duration.ofDays(29));
        assertThat(works(user)).isTrue();

        server.clock.advance(Duration.ofDays(1));

        assertThat(works(user)).isFalse();
    }

    @Test
    void aTokenOfAnotherApiIsNone() {
        long accountId = server.jdbc.queryForObject(
                "SELECT id FROM account WHERE channel = 'WUKONG' AND login_name = ?",
                Long.class,
                WukongClient.user().mobile());
        String token = server.server
                .bean(LoginTokens.class)
                .issue(new Login(Channel.CHAOJIHUA, accountId), Duration.ofDays(1))
                .text();

        assertThat(works(WukongClient.withToken(token))).isFalse();
    }

    private static boolean works(WukongClient user) {
        return !"TOKEN_ERROR".equals(user.put("/password", Map.of()).get("status"));
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
