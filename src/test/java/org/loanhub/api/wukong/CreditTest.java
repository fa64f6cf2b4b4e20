package org.loanhub.api.wukong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.api.wukong.AccountTest.refusal;
import static org.loanhub.api.wukong.WukongClient.first;
import static org.loanhub.api.wukong.WukongClient.freshMobile;
import static org.loanhub.api.wukong.WukongClient.lastCode;

import com.alibaba.fastjson2.JSONObject;
import java.net.http.HttpRequest;
import java.time.Duration;
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
import org.loanhub.kyc.CreditDataService;
import org.loanhub.sandbox.Scenario;
import org.loanhub.sandbox.Scenarios;

/** Checks at Limu, by the scenarios of the sandbox. */
@Tag("server")
class CreditTest {

    private final TestServer server = TestServer.get();

    @Test
    void aMobileIsVerifiedWithTheOperatorsSms() {
        WukongClient user = identified(freshMobile());

        JSONObject started = user.post("/lm-mobile", Map.of("servicecode", "123456"));
        String token = first(started).getString("token");
        JSONObject typed = user.post("/lm-mobile-input", Map.of("token", token, "smscode", lastCode(user.mobile())));

        assertThat(started).isEqualTo(answer("0006", Map.of("token", token)));
        assertThat(token).matches("[0-9a-f]{32}");
        assertThat(typed).isEqualTo(answer("0009", Map.of("token", token)));
        Waits.untilHolds(() -> {
            JSONObject goesOn = user.post("/lm-mobile-continue", Map.of("token", token));
            assertThat(goesOn).isEqualTo(answer("0100", Map.of("token", token)));
        });
        Waits.untilHolds(() -> assertThat(first(user.get("/user-auth-state"))).containsEntry("is_phone_auth", 1));
    }

    @Test
    void theReportPairDrivesTheSameKindOfTask() {
        WukongClient user = identified(freshMobile());

        String token = first(user.post("/lm-mobile-report", Map.of("servicecode", "123456")))
                .getString("token");
        JSONObject typed =
                user.post("/lm-mobile-report-input", Map.of("token", token, "smscode", lastCode(user.mobile())));

        assertThat(typed).isEqualTo(answer("0009", Map.of("token", token)));
        Waits.untilHolds(() -> {
            user.post("/lm-mobile-continue", Map.of("token", token));
            assertThat(first(user.get("/user-auth-state"))).containsEntry("is_phone_auth", 1);
        });
    }

    @Test
    void theCallbackAloneFinishesACheckWhoseUserHasLeft() {
        WukongClient user = identified(freshMobile("1111"));

        JSONObject started = user.post("/lm-mobile", Map.of("servicecode", "123456"));

        assertThat(started.getString("error_message")).isIn("0100", "0000");
        Waits.untilHolds(() -> assertThat(first(user.get("/user-auth-state"))).containsEntry("is_phone_auth", 1));
    }

    @Test
    void aMobileCheckedBeforeTheIdentityCountsOnceThatIsVerified() {
        WukongClient user = WukongClient.user(freshMobile("1111"));
        Steps.mobile(user);
        long id = accountId(user);
        assertThat(verifiedMobiles(id)).isZero();

        Steps.identity(user, Steps.invent(""));

        assertThat(verifiedMobiles(id)).isOne();
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void aCheckPassedTodayIsNotStartedAgain() {
        WukongClient user = identified(freshMobile("1111"));
        Steps.mobile(user);
        long before = tasks(user);

        JSONObject again = user.post("/lm-mobile", Map.of("servicecode", "123456"));

        assertThat(again).isEqualTo(refusal("已经认证成功"));
        assertThat(tasks(user)).isEqualTo(before);
    }

    @Test
    void dataIsStoredEncryptedAndThePasswordNowhere() {
        WukongClient user = identified(freshMobile("1111"));
        user.post("/lm-mobile", Map.of("servicecode", "98765432"));
        Waits.untilHolds(() -> assertThat(server.jdbc.queryForObject(
                        "SELECT COUNT(*) FROM credit_data d JOIN credit_task t ON t.id = d.task_id WHERE t.account_id = ?",
                        Long.class,
                        accountId(user)))
                .isEqualTo(2));

        assertThat(server.jdbc.queryForObject(
                        "SELECT COUNT(*) FROM credit_data WHERE LOCATE('bizType', content) > 0", Long.class))
                .isZero();
        assertThat(dump()).doesNotContain("98765432");
    }

    private String dump() {
        return server.jdbc.queryForList("SELECT * FROM credit_task").toString()
                + server.jdbc.queryForList("SELECT * FROM gateway_call");
    }

    @Test
    void aWrongSmsIsAskedForAgain() {
        WukongClient user = identified(freshMobile("6666"));
        String token = start(user, "/lm-mobile", Map.of("servicecode", "123456"));
        user.post("/lm-mobile-input", Map.of("token", token, "smscode", "000000"));

        Waits.untilHolds(() -> assertThat(user.post("/lm-mobile-continue", Map.of("token", token)))
                .containsEntry("error_message", "0006"));
        user.post("/lm-mobile-input", Map.of("token", token, "smscode", lastCode(user.mobile())));

        Waits.untilHolds(() -> assertThat(
                        user.post("/lm-mobile-continue", Map.of("token", token)).getString("error_message"))
                .isIn("0100", "0000"));
    }

    /** A finger that taps twice must not cost the user the check. */
    @Test
    void anSmsThatIsTypedTwiceCountsOnce() {
        WukongClient user = identified(freshMobile());
        String token = start(user, "/lm-mobile", Map.of("servicecode", "123456"));
        Map<String, String> typed = Map.of("token", token, "smscode", lastCode(user.mobile()));

        JSONObject first = user.post("/lm-mobile-input", typed);
        JSONObject second = user.post("/lm-mobile-input", typed);

        assertThat(first).containsEntry("error_message", "0009");
        assertThat(second).containsEntry("status", "SUCCESS");
        assertThat(second.getString("error_message")).isIn("0009", "0100", "0000");
        Waits.untilHolds(() -> {
            user.post("/lm-mobile-continue", Map.of("token", token));
            assertThat(first(user.get("/user-auth-state"))).containsEntry("is_phone_auth", 1);
        });
        assertThat(user.post("/lm-mobile-input", typed)).isEqualTo(refusal("该认证任务不需要输入"));
    }

    /** A picture to be scanned is no question to be answered: the task goes on, and so does the user. */
    @Test
    void whatNobodyAskedForChangesNothing() {
        WukongClient user = WukongClient.user();
        String token = start(user, "/lm-taobao", Map.of());

        assertThat(user.post("/lm-jd-input", Map.of("token", token, "smscode", "123456")))
                .containsEntry("status", "SUCCESS");

        logsIn(user, "/lm-taobao-continue", token);
        passes(user, "taobao");
    }

    @Test
    void aPictureComesBeforeTheSms() {
        WukongClient user = identified(freshMobile("3333"));

        JSONObject started = user.post("/lm-mobile", Map.of("servicecode", "123456"));

        assertThat(started.get("error_message")).isEqualTo("0006");
        assertThat(first(started).getString("input")).startsWith("data:image/jpg;base64,");
    }

    @Test
    void jdAsksForAnSmsAndAnswersWithAnObject() {
        WukongClient user = WukongClient.user();

        JSONObject started = user.post("/lm-jd", Map.of("username", "jd-" + user.mobile(), "password", "secret"));
        String token = first(started).getString("token");
        JSONObject typed =
                user.post("/lm-jd-input", Map.of("token", token, "smscode", lastCode("jd-" + user.mobile())));

        assertThat(started).isEqualTo(answer("0006", Map.of("token", token)));
        assertThat(typed)
                .isEqualTo(Map.of("status", "SUCCESS", "error_message", "0009", "results", Map.of("token", token)));
        logsIn(user, "/lm-jd-continue", token);
        passes(user, "jd");
    }

    @Test
    void taobaoShowsAPictureToScan() {
        WukongClient user = WukongClient.user();

        JSONObject shown = asked(user, user.post("/lm-taobao"), "/lm-taobao-continue");

        assertThat(first(shown)).containsOnlyKeys("token", "input");
        assertThat(first(shown).getString("input")).startsWith("data:image/jpg;base64,");
        logsIn(user, "/lm-taobao-continue", first(shown).getString("token"));
        passes(user, "taobao");
    }

    /** What Limu wants of the user. Under load that may come after the first answer: then the app asks again. */
    private static JSONObject asked(WukongClient user, JSONObject started, String path) {
        JSONObject[] latest = {started};
        String token = first(started).getString("token");
        Waits.untilHolds(() -> {
            if (!latest[0].get("error_message").equals("0006")) {
                latest[0] = user.post(path, Map.of("token", token));
            }
            assertThat(latest[0]).containsEntry("error_message", "0006");
        });
        return latest[0];
    }

    /** A task that has logged in may be done by the time we look. */
    private static void logsIn(WukongClient user, String path, String token) {
        Waits.untilHolds(() -> {
            JSONObject answer = user.post(path, Map.of("token", token));
            assertThat(answer).containsOnlyKeys("status", "error_message").containsEntry("status", "SUCCESS");
            assertThat(answer.getString("error_message")).isEqualTo("0100");
        });
    }

    @Test
    void educationPassesAtOnce() {
        WukongClient user = WukongClient.user();

        JSONObject answer = user.post("/lm-education", Map.of("username", "student", "password", "secret"));

        assertThat(answer)
                .isEqualTo(answer("认证成功", Map.of("token", first(answer).getString("token"))));
        passes(user, "education");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lm-bill-continue", "//lm-bill-continue"})
    void billsOfAQqMailboxNeedAPictureAndTheirContinuationHasTwoPaths(String path) {
        WukongClient user = WukongClient.user();

        JSONObject shown = asked(user, user.post("/lm-bill", Map.of("username", "someone@qq.com")), path);

        assertThat(first(shown)).containsOnlyKeys("token", "input");
        assertThat(first(shown).getString("input")).startsWith("data:image/jpg;base64,");
        logsIn(user, path, first(shown).getString("token"));
        passes(user, "bill");
    }

    @Test
    void billsOfOtherMailboxesNeedAPassword() {
        WukongClient user = WukongClient.user();

        assertThat(user.post("/lm-bill", Map.of("username", "someone@163.com"))).isEqualTo(refusal("请输入邮箱密码"));
        assertThat(user.post("/lm-bill", Map.of("username", "someone@gmail.com", "password", "x")))
                .isEqualTo(refusal("仅支持163、126、新浪、QQ、139邮箱"));
        assertThat(user.post("/lm-bill", Map.of("username", "@163.com", "password", "x")))
                .isEqualTo(refusal("仅支持163、126、新浪、QQ、139邮箱"));
        assertThat(user.post("/lm-bill", Map.of("username", "someone@163.com", "password", "secret"))
                        .getString("error_message"))
                .isIn("0100", "0000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01040000", "01020000", "01050000", "01030000", "03010000", "03080000", "03090000", "03060000",
                "03100000", "03070000", "04012900", "03020000", "03040000", "03050000", "03030000", "01000000"
            })
    void everyPrintedBankIsRead(String bank) {
        WukongClient user = WukongClient.user();

        JSONObject answer = user.post("/lm-ebank", Map.of("username", "someone", "password", "secret", "bank", bank));

        assertThat(answer)
                .isEqualTo(answer("认证成功", Map.of("token", first(answer).getString("token"))));
    }

    @Test
    void aLoginThatLimuRefusesIsShownInItsWords() {
        assertThat(WukongClient.user().post("/lm-jd", Map.of("username", "fails", "password", "secret")))
                .isEqualTo(refusal("帐号或密码错误[1102]"));
    }

    @Test
    void aTaskThatNeverEndsIsAnsweredWithinTenSeconds() {
        long startedAt = System.nanoTime();

        JSONObject answer = WukongClient.user().post("/lm-jd", Map.of("username", "never", "password", "secret"));

        assertThat(Duration.ofNanos(System.nanoTime() - startedAt)).isLessThan(Duration.ofSeconds(10));
        assertThat(answer).containsEntry("status", "SUCCESS");
        assertThat(answer.getString("error_message")).startsWith("00");
    }

    @Test
    void limuThatDoesNotAnswerStartsNothing() {
        WukongClient user = WukongClient.user();
        server.thirdParties.scenarios().choose(Scenarios.Party.LIMU, Scenario.TIMEOUT_THEN_SUCCESS);
        try {
            assertThat(user.post("/lm-taobao")).isEqualTo(refusal("认证服务暂时不可用，请稍后再试"));
        } finally {
            server.thirdParties.scenarios().choose(Scenarios.Party.LIMU, Scenario.FINE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/lm-mobile,请输入服务密码",
        "/lm-mobile-report,请输入服务密码",
        "/lm-mobile-input,请提供认证任务token",
        "/lm-mobile-report-input,请提供认证任务token",
        "/lm-mobile-continue,请提供认证任务token",
        "/lm-jd,请输入京东账号",
        "/lm-jd-input,请提供认证任务token",
        "/lm-jd-continue,请提供认证任务token",
        "/lm-taobao-continue,请提供认证任务token",
        "/lm-education,请输入学信网账号",
        "/lm-bill,请输入邮箱账号",
        "/lm-bill-continue,请提供认证任务token",
        "/lm-ebank,请输入网银账号",
    })
    void everyCallSaysWhatIsMissing(String path, String message) {
        assertThat(WukongClient.user().post(path, Map.of())).isEqualTo(refusal(message));
    }

    @Test
    void parametersThatAreTooLongOrUnknownAreRefused() {
        WukongClient user = WukongClient.user();

        assertThat(user.post("/lm-mobile", Map.of("servicecode", "1".repeat(129))))
                .isEqualTo(refusal("填写的内容过长"));
        assertThat(user.post("/lm-ebank", Map.of("username", "a", "password", "b", "bank", "99999999")))
                .isEqualTo(refusal("暂不支持该银行"));
        assertThat(user.post("/lm-mobile-report", Map.of("servicecode", "1"))).isEqualTo(refusal("请先完成身份认证"));
        assertThat(user.post("/lm-jd-continue", Map.of("token", "nonsense"))).isEqualTo(refusal("认证任务不存在，请重新认证"));
    }

    @Test
    void anotherUsersTaskIsUnknown() {
        String token = start(WukongClient.user(), "/lm-taobao", Map.of());
        WukongClient other = WukongClient.user();

        assertThat(other.post("/lm-taobao-continue", Map.of("token", token))).isEqualTo(refusal("认证任务不存在，请重新认证"));
        assertThat(other.post("/lm-jd-input", Map.of("token", token, "smscode", "123456")))
                .isEqualTo(refusal("认证任务不存在，请重新认证"));
    }

    @Test
    void theCallbackIsOnlyAHint() {
        WukongClient user = WukongClient.user();
        String token = start(user, "/lm-jd", Map.of("username", "never", "password", "secret"));

        assertThat(callback("bizType=jd&code=0000&msg=ok&token=" + token)).isEqualTo("success");
        assertThat(callback("bizType=jd&code=0000&msg=ok&token=unknown")).isEqualTo("failure");
        assertThat(callback("")).isEqualTo("failure");
        assertThat(first(user.get("/auth-common-get?auth_type=jd"))).containsEntry("jd", 0);
    }

    @Test
    void aLostCallbackIsMadeUpForByAsking() {
        WukongClient user = WukongClient.user();
        JSONObject answer = user.post("/lm-education", Map.of("username", "student", "password", "secret"));
        String token = first(answer).getString("token");
        server.jdbc.update("UPDATE credit_task SET step = 'LOGGED_IN', data_at = NULL WHERE token = ?", token);
        server.jdbc.update("UPDATE credit_task SET ask_at = '2000-01-01' WHERE token = ?", token);

        server.server.bean(CreditDataService.class).sweep();

        passes(user, "education");
    }

    private static String callback(String form) {
        return Http.send(Http.request("/lm-callback")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)))
                .body();
    }

    private static void passes(WukongClient user, String type) {
        Waits.untilHolds(() -> assertThat(first(user.get("/auth-common-get?auth_type=" + type)))
                .containsEntry(type, 1));
    }

    private static WukongClient identified(String mobile) {
        WukongClient user = WukongClient.user(mobile);
        Steps.done(Steps.identity(user, Steps.invent("")));
        return user;
    }

    private static String start(WukongClient user, String path, Map<String, String> params) {
        return first(user.post(path, params)).getString("token");
    }

    private long accountId(WukongClient user) {
        return server.jdbc.queryForObject(
                "SELECT id FROM account WHERE channel = 'WUKONG' AND login_name = ?", Long.class, user.mobile());
    }

    private long tasks(WukongClient user) {
        return server.jdbc.queryForObject(
                "SELECT COUNT(*) FROM credit_task WHERE account_id = ?", Long.class, accountId(user));
    }

    private long verifiedMobiles(long accountId) {
        return server.jdbc.queryForObject(
                "SELECT COUNT(*) FROM person_mobile WHERE account_id = ? AND verified_at IS NOT NULL",
                Long.class,
                accountId);
    }

    private static Map<String, Object> answer(String code, Map<String, ?> result) {
        return Map.of("status", "SUCCESS", "error_message", code, "results", List.of(result));
    }
}
