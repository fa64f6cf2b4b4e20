package org.loanhub.api.wukong;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.TestServer;
import org.loanhub.Waits;
import org.loanhub.api.chaojihua.ChaojihuaBorrower;
import org.loanhub.api.futureloan.FutureloanClient;
import org.loanhub.kernel.Channel;
import org.loanhub.security.Login;
import org.loanhub.security.LoginTokenService;

/** How tokens live and end, on this node and on others. */
@Tag("server")
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

        Waits.pass(Duration.ofSeconds(1));
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
                .bean(LoginTokenService.class)
                .issue(new Login(Channel.CHAOJIHUA, accountId), Duration.ofDays(1))
                .text();

        assertThat(works(WukongClient.withToken(token))).isFalse();
    }

    /** Every call that wants a token. */
    private static final List<String> CALLS = List.of(
            "GET /home",
            "POST /loan-confirm",
            "POST /loan-submit",
            "GET /loan-contract",
            "GET /loan-record",
            "GET /loan-record-detail",
            "GET /repayments-record",
            "POST /llpay-auth-pay",
            "GET /llpay-sign",
            "GET /llpay-cardbin",
            "POST /lm-identity",
            "GET /lm-get-identity",
            "POST /lm-mobile",
            "POST /lm-mobile-input",
            "POST /lm-mobile-continue",
            "POST /lm-mobile-report",
            "POST /lm-mobile-report-input",
            "POST /lm-jd",
            "POST /lm-jd-input",
            "POST /lm-jd-continue",
            "POST /lm-taobao",
            "POST /lm-taobao-continue",
            "POST /lm-education",
            "POST /lm-bill",
            "POST /lm-bill-continue",
            "POST //lm-bill-continue",
            "POST /lm-ebank",
            "GET /user-auth-state",
            "GET /user-profile",
            "POST /user-save-profile",
            "GET /user-work",
            "POST /user-save-work",
            "GET /user-relation",
            "POST /user-save-relation",
            "POST /auth-common",
            "GET /auth-common-get",
            "GET /auth-bankcard-get",
            "PUT /set-bankcard-default",
            "GET /quota-apply",
            "PUT /password",
            "GET /cash-coupon-get");

    @ParameterizedTest
    @ValueSource(strings = {"none", "nonsense", "expired", "logged out", "of 前程贷", "of 超即花"})
    void noCallIsServedWithoutAGoodToken(String kind) {
        WukongClient caller = WukongClient.withToken(token(kind));

        for (String call : CALLS) {
            String[] parts = call.split(" ");
            JSONObject answer = caller.send(parts[0], parts[1], "application/json", "{}");

            assertThat(answer).as(call).isEqualTo(Map.of("status", "TOKEN_ERROR", "error_message", "登录已失效，请重新登录"));
        }
    }

    private String token(String kind) {
        return switch (kind) {
            case "none" -> "";
            case "nonsense" -> "0123456789abcdef0123456789abcdef01234567";
            case "expired" -> expired();
            case "logged out" -> loggedOut();
            case "of 前程贷" -> FutureloanClient.member().token();
            default -> ChaojihuaBorrower.registered().logIn().getString("access_token");
        };
    }

    private String expired() {
        String token = WukongClient.user().token();
        server.jdbc.update(
                "UPDATE login_token SET expires_at = ? WHERE token_hash = ?",
                Timestamp.from(server.clock.instant()),
                hash(token));
        return token;
    }

    private static String loggedOut() {
        WukongClient user = WukongClient.user();
        assertThat(works(user)).isTrue();
        user.get("/logout");
        return user.token();
    }

    @Test
    void whatNeedsNoTokenIsServedWithABadOneToo() {
        WukongClient caller = WukongClient.withToken(loggedOut());
        String mobile = WukongClient.user().mobile();

        assertThat(caller.post("/login", Map.of("mobile", mobile, "password", WukongClient.PASSWORD)))
                .containsEntry("status", "SUCCESS");
        assertThat(caller.get("/logout")).containsEntry("status", "SUCCESS");
        assertThat(caller.post("/1/send-mobile-code/new-user", Map.of("mobile", WukongClient.freshMobile())))
                .containsEntry("status", "SUCCESS");
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
