package org.loanhub.api.chaojihua;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.Crowd;
import org.loanhub.Http;
import org.loanhub.TestServer;
import org.loanhub.account.Credentials;
import org.loanhub.account.LoginName;
import org.loanhub.account.PasswordService;
import org.loanhub.kernel.Channel;
import org.loanhub.security.BearerTokenService;
import org.loanhub.security.Login;

/** Logins by OAuth (RFC 6749), and who gets in without one. */
@Tag("server")
class TokensTest {

    private final TestServer server = TestServer.get();
    private final ChaojihuaBorrower borrower = ChaojihuaBorrower.registered();

    private static HttpResponse<String> call(String authorization) {
        return Http.send(Http.request("/cjh-open-api/bank-list")
                .header("Authorization", authorization)
                .GET());
    }

    private static int status(String token) {
        return call("Bearer " + token).statusCode();
    }

    private static JSONObject refresh(String token) {
        return ChaojihuaBorrower.token(Map.of("grant_type", "refresh_token", "refresh_token", token));
    }

    @Test
    void aPasswordIsGoodForTokens() {
        HttpResponse<String> response = ChaojihuaBorrower.sendToken(
                Map.of("grant_type", "password", "username", borrower.mobile, "password", ChaojihuaBorrower.PASSWORD));
        JSONObject answer = JSON.parseObject(response.body());

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(answer.keySet()).containsExactly("access_token", "token_type", "expires_in", "refresh_token");
        assertThat(answer).containsEntry("token_type", "Bearer").containsEntry("expires_in", 7200);
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(response.headers().firstValue("Pragma")).contains("no-cache");
        assertThat(status(answer.getString("access_token"))).isEqualTo(200);
    }

    @Test
    void anAccessTokenLivesTwoHoursARefreshTokenThirtyDays() {
        JSONObject tokens = borrower.logIn();
        server.clock.advance(Duration.ofMinutes(119));
        assertThat(status(tokens.getString("access_token"))).isEqualTo(200);
        server.clock.advance(Duration.ofMinutes(1));
        assertThat(status(tokens.getString("access_token"))).isEqualTo(401);

        server.clock.advance(Duration.ofDays(30).minusHours(2).minusMinutes(1));
        JSONObject next = refresh(tokens.getString("refresh_token"));
        assertThat(status(next.getString("access_token"))).isEqualTo(200);
        server.clock.advance(Duration.ofDays(30));
        assertThat(refresh(next.getString("refresh_token"))).containsEntry("error", "invalid_grant");
    }

    @Test
    void aRefreshEndsTheAccessTokenBeforeIt() {
        JSONObject tokens = borrower.logIn();
        JSONObject next = refresh(tokens.getString("refresh_token"));

        assertThat(status(tokens.getString("access_token"))).isEqualTo(401);
        assertThat(status(next.getString("access_token"))).isEqualTo(200);
    }

    @Test
    void aRefreshTokenThatComesTwiceEndsTheLogin() {
        JSONObject tokens = borrower.logIn();
        JSONObject elsewhere = borrower.logIn();
        JSONObject next = refresh(tokens.getString("refresh_token"));

        assertThat(refresh(tokens.getString("refresh_token"))).containsEntry("error", "invalid_grant");
        assertThat(status(next.getString("access_token"))).isEqualTo(401);
        assertThat(refresh(next.getString("refresh_token"))).containsEntry("error", "invalid_grant");
        assertThat(status(elsewhere.getString("access_token"))).isEqualTo(200);
    }

    @Test
    void ofManyRefreshesAtOnceOneSucceedsAtMost() throws Exception {
        String token = borrower.logIn().getString("refresh_token");

        List<Boolean> done = Crowd.call(16, i -> refresh(token).containsKey("access_token"));
        assertThat(Collections.frequency(done, true)).isOne();
    }

    @Test
    void accessAndRefreshTokensDoNotStandInForEachOther() {
        JSONObject tokens = borrower.logIn();

        assertThat(status(tokens.getString("refresh_token"))).isEqualTo(401);
        assertThat(refresh(tokens.getString("access_token"))).containsEntry("error", "invalid_grant");
    }

    @Test
    void aTokenOfAnotherApiIsNone() {
        BearerTokenService.Pair other =
                server.server.bean(BearerTokenService.class).issue(new Login(Channel.WUKONG, borrower.accountId()));

        assertThat(status(other.accessToken())).isEqualTo(401);
        assertThat(refresh(other.refreshToken())).containsEntry("error", "invalid_grant");
    }

    @Test
    void anotherPasswordEndsEveryLogin() {
        JSONObject tokens = borrower.logIn();
        server.server
                .bean(PasswordService.class)
                .change(
                        new Credentials(
                                Channel.CHAOJIHUA,
                                new LoginName(borrower.mobile),
                                ChaojihuaBorrower.PASSWORD,
                                "127.0.0.1"),
                        "another-8");

        assertThat(status(tokens.getString("access_token"))).isEqualTo(401);
        assertThat(refresh(tokens.getString("refresh_token"))).containsEntry("error", "invalid_grant");
    }

    @Test
    void theDatabaseKnowsNoToken() {
        JSONObject tokens = borrower.logIn();

        assertThat(server.jdbc.queryForList("SELECT * FROM bearer_token").toString())
                .doesNotContain(tokens.getString("access_token"))
                .doesNotContain(tokens.getString("refresh_token"));
    }

    @Test
    void withoutATokenTheAnswerIs401AndCode0() {
        HttpResponse<String> response =
                Http.send(Http.request("/cjh-open-api/bank-list").GET());

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).contains("Bearer");
        assertThat(JSON.parseObject(response.body()))
                .containsEntry("code", 0)
                .containsEntry("message", "请先登录")
                .containsEntry("info", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer nonsense", "Bearer ", "Basic abc", "nonsense"})
    void anythingElseThanATokenIs401(String authorization) {
        HttpResponse<String> response = call(authorization);

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(JSON.parseObject(response.body())).containsEntry("code", 0);
    }

    @Test
    void theSchemeMayBeWrittenInSmallLetters() {
        assertThat(call("bearer " + borrower.logIn().getString("access_token")).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "order-list",
                "bank-list",
                "bank-card-list",
                "user-info",
            })
    void everyGetNeedsAToken(String path) {
        assertThat(Http.send(Http.request("/cjh-open-api/" + path).GET()).statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "credit-apply",
                "bank-card-bind",
                "bank-card-bind-captcha",
                "loan-calculate",
                "contract-show",
                "user-verify",
                "loan-submit",
                "repay-plan-list",
                "repay-plan",
                "repay-submit"
            })
    void everyPostNeedsAToken(String path) {
        assertThat(Http.send(Http.request("/cjh-open-api/" + path).POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "grant_type=password&username=13900000001, invalid_request",
        "grant_type=password&username=13900000001&password=, invalid_request",
        "grant_type=password&username=13900000001&password=wrong-one, invalid_grant",
        "username=13900000001&password=wrong-one, invalid_request",
        "grant_type=client_credentials, unsupported_grant_type",
        "grant_type=refresh_token, invalid_request",
        "grant_type=refresh_token&refresh_token=nonsense, invalid_grant",
        "grant_type=password&grant_type=password&username=1&password=2, invalid_request",
        "grant_type=%zz, invalid_request",
    })
    void tokenRequestsAreRefusedInTheFormOfOAuth(String form, String error) {
        HttpResponse<String> response = Http.send(Http.request("/oauth/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(JSON.parseObject(response.body()).keySet()).containsExactly("error", "error_description");
        assertThat(JSON.parseObject(response.body())).containsEntry("error", error);
    }

    /** Section 4.3.2 wants a body: passwords in addresses end up in logs. */
    @Test
    void parametersInTheAddressAreRefused() {
        HttpResponse<String> response = Http.send(Http.request("/oauth/token?grant_type=password&username="
                        + borrower.mobile + "&password=" + ChaojihuaBorrower.PASSWORD)
                .POST(BodyPublishers.noBody()));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(JSON.parseObject(response.body())).containsEntry("error", "invalid_request");
    }

    @Test
    void aJsonBodyIsNoForm() {
        HttpResponse<String> response = Http.send(Http.request("/oauth/token")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"grant_type\":\"password\"}")));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(JSON.parseObject(response.body())).containsEntry("error", "invalid_request");
    }

    @Test
    void tokensAreAskedForByPost() {
        HttpResponse<String> response = Http.send(Http.request("/oauth/token").GET());

        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).contains("POST");
        assertThat(JSON.parseObject(response.body())).containsEntry("error", "invalid_request");
    }

    @Test
    void aFailureHasTheFormOfOAuthToo() {
        server.jdbc.execute("RENAME TABLE bearer_token TO bearer_token_away");
        HttpResponse<String> response;
        try {
            response = ChaojihuaBorrower.sendToken(Map.of(
                    "grant_type", "password", "username", borrower.mobile, "password", ChaojihuaBorrower.PASSWORD));
        } finally {
            server.jdbc.execute("RENAME TABLE bearer_token_away TO bearer_token");
        }

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(JSON.parseObject(response.body()).keySet()).containsExactly("error", "error_description");
        assertThat(response.body()).contains("\"server_error\"").doesNotContain("bearer_token");
    }

    @Test
    void answersAreNotKeptByCaches() {
        assertThat(call("Bearer " + borrower.token()).headers().firstValue("Cache-Control"))
                .contains("no-store");
        assertThat(call("nonsense").headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void theFifthWrongPasswordLocks() {
        Map<String, String> wrong =
                Map.of("grant_type", "password", "username", borrower.mobile, "password", "wrong-one");
        for (int i = 0; i < 5; i++) {
            assertThat(ChaojihuaBorrower.token(wrong)).containsEntry("error", "invalid_grant");
        }

        assertThat(borrower.logIn()).containsEntry("error", "invalid_grant");
        server.clock.advance(Duration.ofMinutes(15));
        assertThat(borrower.logIn()).containsKey("access_token");
    }
}
