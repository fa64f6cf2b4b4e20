package org.loanhub.api.wukong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.api.wukong.AccountTest.refusal;
import static org.loanhub.api.wukong.OriginalClient.first;

import com.alibaba.fastjson2.JSONObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.Http;
import org.loanhub.TestServer;
import org.loanhub.Waits;

/** Where the document is silent or open, its published client finds what it relies on, whatever the dialect. */
@Tag("server")
class OriginalClientTest {

    private final TestServer server = TestServer.get();

    private OriginalClient client(String token) {
        return new OriginalClient(server.url(), token);
    }

    @Test
    void aPostThatSaysItIsAPutIsOne() {
        WukongClient user = WukongClient.user();
        Map<String, String> form =
                Map.of("old_password", WukongClient.PASSWORD, "new_password", "n3wpass", "repeat_password", "n3wpass");

        assertThat(client(user.token()).put("/password", form)).containsEntry("error_message", "密码修改成功");
        assertThat(client(user.token()).put("/set-bankcard-default", Map.of("id", 999999999)))
                .isEqualTo(refusal("银行卡不存在"));
        assertThat(client("undefined").put("/forget-password", Map.of())).isEqualTo(refusal("请输入手机号"));
        assertThat(client("undefined").put("/password", form)).containsEntry("status", "TOKEN_ERROR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/password", "/forget-password", "/set-bankcard-default"})
    void aPostThatDoesNotSaySoIsNone(String path) {
        assertThat(client(WukongClient.user().token()).post(path, Map.of())).isEqualTo(refusal("请求方式不正确"));
        assertThat(WukongClient.answer(Http.request(path)
                        .header("X-HTTP-Method-Override", "DELETE")
                        .POST(HttpRequest.BodyPublishers.noBody())))
                .isEqualTo(refusal("请求方式不正确"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"undefined", "null"})
    void whoSaysToHaveNoTokenIsAGuest(String token) {
        JSONObject home = first(client(token).get("/home"));

        assertThat(home)
                .isEqualTo(Map.of(
                        "quota", "2000",
                        "overdue_rate", "0.05",
                        "min_quota", "500",
                        "max_quota", "2000",
                        "success_count", "0",
                        "state", "",
                        "detail", List.of()));
        assertThat(client(token).get("/user-profile")).containsEntry("status", "TOKEN_ERROR");
        assertThat(client(token).get("/logout")).containsEntry("status", "SUCCESS");
    }

    @Test
    void listsComeAsFormsWithBrackets() {
        OriginalClient client = client(WukongClient.user().token());

        Steps.done(client.post("/user-save-profile", Steps.PROFILE));
        Steps.done(client.post("/user-save-work", Steps.WORK));
        Steps.done(client.post("/user-save-relation", Steps.RELATION));

        assertThat(first(client.get("/user-profile"))).containsEntry("live_area", List.of("福建省", "厦门市", "集美区"));
        assertThat(first(client.get("/user-relation"))).containsEntry("linkman_relation_sec", List.of("同事"));
    }

    @ParameterizedTest
    @CsvSource({"linkman_tel_fir,1号联系人,''", "linkman_tel_sec,2号联系人,+86 "})
    void theOwnNumberIsNoContacts(String field, String who, String prefix) {
        WukongClient user = WukongClient.user();
        Map<String, Object> relation = new HashMap<>(Steps.RELATION);
        relation.put(field, prefix + user.mobile());

        assertThat(user.post("/user-save-relation", relation)).isEqualTo(refusal(who + "电话不能是本人的手机号"));
        assertThat(first(user.get("/user-profile"))).containsEntry("is_relation_auth", 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567890123456", "12345678901234567890"})
    void aPasswordMayHaveTwentyCharacters(String password) {
        String mobile = WukongClient.freshMobile();

        Steps.done(WukongClient.guest().signUp(mobile, WukongClient.newCode(mobile), password));

        assertThat(WukongClient.logIn(mobile, password).token()).isNotEmpty();
    }

    @Test
    void aCreditCardIsACardThatCannotBeSigned() {
        WukongClient user = WukongClient.user();
        Steps.identity(user, Steps.invent(""));
        Map<String, String> card = Map.of("card_no", "6255 8812 3456 7890");

        assertThat(user.get("/llpay-cardbin", card)).containsEntry("status", "SUCCESS");
        assertThat(user.get("/llpay-sign", card)).isEqualTo(refusal("仅支持储蓄卡"));
    }

    @Test
    void oneCallWaitsUntilTheTaskHasLoggedIn() {
        OriginalClient client = client(WukongClient.user().token());

        JSONObject started = client.post("/lm-taobao", Map.of());
        assertThat(first(started).getString("input")).startsWith("data:image/jpg;base64,");
        String token = first(started).getString("token");

        assertThat(client.post("/lm-taobao-continue", Map.of("token", token)))
                .isEqualTo(Map.of("status", "SUCCESS", "error_message", "0100"));
        Waits.untilHolds(() -> assertThat(first(client.get("/auth-common-get", Map.of("auth_type", "taobao"))))
                .containsEntry("taobao", 1));
        assertThat(client.post("/lm-taobao-continue", Map.of("token", token)))
                .isEqualTo(Map.of("status", "SUCCESS", "error_message", "0100"));
    }

    @Test
    void theWaitIsNoLongerThanItIsSet() {
        OriginalClient client = client(WukongClient.user().token());
        String token = first(client.post("/lm-jd", Map.of("username", "never", "password", "secret")))
                .getString("token");
        long startedAt = System.nanoTime();

        JSONObject answer = client.post("/lm-jd-continue", Map.of("token", token));

        assertThat(Duration.ofNanos(System.nanoTime() - startedAt))
                .isBetween(Duration.ofSeconds(8), Duration.ofSeconds(10));
        assertThat(answer.getString("error_message")).isIn("0001", "0010");
    }

    /** The carrier's reason is kept for whoever asks again. */
    @Test
    void wrongCarrierCodesAreAskedForAgainAndThenEndInTheCarriersWords() {
        WukongClient user = WukongClient.user(WukongClient.freshMobile("2222"));
        OriginalClient client = client(user.token());
        String token = first(client.post("/lm-mobile", Map.of("servicecode", "123456")))
                .getString("token");
        Map<String, String> task = Map.of("token", token);
        Map<String, String> wrong = Map.of("token", token, "smscode", "wrong");

        for (int i = 0; i < 2; i++) {
            Steps.done(client.post("/lm-mobile-input", wrong));
            assertThat(client.post("/lm-mobile-continue", task))
                    .isEqualTo(Map.of("status", "FAILURE", "error_message", "0006", "results", List.of(task)));
        }
        Steps.done(client.post("/lm-mobile-input", wrong));

        assertThat(client.post("/lm-mobile-continue", task)).isEqualTo(refusal("验证码错误次数过多[1107]"));
        assertThat(client.post("/lm-mobile-continue", task)).isEqualTo(refusal("验证码错误次数过多[1107]"));
    }

    @Test
    void aRunningLoanIsNamedAndNotTheLimitThatItUses() {
        WukongClient user = Steps.borrower(Steps.invent(""));
        Map<String, Integer> all = Map.of("amount", 2000, "period", 7);
        Steps.done(user.post("/loan-submit", all));

        assertThat(user.post("/loan-submit", all)).isEqualTo(refusal("您有未完成的借款，暂不能再次申请"));
        assertThat(user.post("/loan-confirm", all)).isEqualTo(refusal("您有未完成的借款，暂不能再次申请"));
    }

    @Test
    void aSecondLoanHasNoLinesOfTheFirst() {
        WukongClient user = Steps.borrower(Steps.invent(""));
        Steps.done(user.post("/loan-submit", Map.of("amount", 500, "period", 7)));
        Payments.pay(user, Steps.untilPaidOut(user), Map.of());
        Waits.untilHolds(() -> assertThat(Steps.home(user)).containsEntry("state", "finished"));
        assertThat(titles(user)).containsExactly("repay_success", "repaying", "granting");

        Steps.done(user.post("/loan-submit", Map.of("amount", 600, "period", 7)));

        Waits.untilHolds(() -> assertThat(titles(user)).containsExactly("repaying", "granting", "audit_success"));
        assertThat(Steps.home(user)).containsEntry("success_count", "2").containsEntry("quota", "1400");
    }

    private static List<String> titles(WukongClient user) {
        return Steps.home(user).getJSONArray("detail").toList(JSONObject.class).stream()
                .map(line -> line.getString("title"))
                .toList();
    }

    /** At the server that has a client's pages. */
    @Test
    void browsersComeBackToTheClientsPages() {
        HttpResponse<String> unsigned = Browser.visit(DeployedServer.url() + "/llpay-sign-return?status=1004&result=x");
        HttpResponse<String> claimed = Browser.visit(DeployedServer.url() + "/llpay-sign-return?status=0000&result=x");
        HttpResponse<String> unpaid = Browser.visit(DeployedServer.url() + "/llpay-auth-url-return");

        assertThat(unsigned.statusCode()).isEqualTo(302);
        assertThat(Browser.target(unsigned)).isEqualTo(DeployedServer.SIGNING_PAGE + "?status=1004");
        assertThat(Browser.target(claimed)).isEqualTo(DeployedServer.SIGNING_PAGE + "?status=9999");
        assertThat(Browser.target(unpaid)).isEqualTo(DeployedServer.PAYMENT_PAGE + "/fail");
        assertThat(unpaid.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }
}
