package org.loanhub.api.wukong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.api.wukong.WukongClient.first;
import static org.loanhub.api.wukong.WukongClient.freshMobile;
import static org.loanhub.api.wukong.WukongClient.guest;
import static org.loanhub.api.wukong.WukongClient.lastCode;
import static org.loanhub.api.wukong.WukongClient.newCode;

import com.alibaba.fastjson2.JSONObject;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.Http;
import org.loanhub.TestServer;
import org.loanhub.sandbox.Person;

@Tag("server")
class AccountTest {

    private static final Map<String, Object> FINE = Map.of("status", "SUCCESS", "error_message", "");

    private final TestServer server = TestServer.get();

    @Test
    void aNewUserGetsACodeSignsUpAndIsLoggedIn() {
        String mobile = freshMobile();

        JSONObject sent = guest().post("/1/send-mobile-code/new-user", Map.of("mobile", mobile));
        JSONObject signedUp = guest().signUp(mobile, lastCode(mobile), "abc123");

        assertThat(sent).isEqualTo(FINE);
        assertThat(signedUp).containsAllEntriesOf(FINE).containsOnlyKeys("status", "error_message", "results");
        JSONObject result = first(signedUp);
        assertThat(result).containsOnlyKeys("mobile", "token", "expiry_timestamp");
        assertThat(result.get("mobile")).isEqualTo(mobile);
        assertThat(result.getString("token")).matches("[0-9a-z]{32,}");
        assertThat(result.get("expiry_timestamp")).isInstanceOf(Integer.class);
        assertThat(result.getLongValue("expiry_timestamp"))
                .isCloseTo(server.clock.instant().plus(Duration.ofDays(30)).getEpochSecond(), within(5L));
        assertThat(tokenWorks(result.getString("token"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "form", "query", "json called a form"})
    void loggingInTakesJsonFormAndQueryAlike(String way) {
        String mobile = WukongClient.user().mobile();
        Map<String, String> params = Map.of("mobile", mobile, "password", WukongClient.PASSWORD);

        JSONObject answer = switch (way) {
            case "json" -> guest().post("/login", params);
            case "form" -> guest().postForm("/login", params);
            case "query" -> guest().post("/login?" + WukongClient.form(params));
            default ->
                guest().send("POST", "/login", "application/x-www-form-urlencoded", new JSONObject(params).toString());
        };

        assertThat(first(answer)).containsOnlyKeys("mobile", "token", "expiry_timestamp");
        assertThat(tokenWorks(first(answer).getString("token"))).isTrue();
    }

    @Test
    void aLoginWithATelephoneIsTheOtherApis() {
        JSONObject answer = guest().postForm("/login", Map.of("telephone", freshMobile(), "password", "abc12345"));

        assertThat(answer).doesNotContainKey("status").containsKey("sucessed");
    }

    @ParameterizedTest
    @CsvSource({"token,''", "Authorization,''", "Authorization,'Bearer '", "Authorization,'bearer '"})
    void theTokenTravelsInEitherHeader(String header, String before) {
        String token = WukongClient.user().token();

        JSONObject answer = WukongClient.answer(
                Http.request("/password").header(header, before + token).PUT(HttpRequest.BodyPublishers.noBody()));

        assertThat(answer).isEqualTo(refusal("请输入原密码"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "Bearer ", "Basic YTpi"})
    void withoutAGoodTokenNothingIsServed(String authorization) {
        HttpRequest.Builder request = Http.request("/password").PUT(HttpRequest.BodyPublishers.noBody());
        JSONObject answer =
                WukongClient.answer(authorization.isEmpty() ? request : request.header("Authorization", authorization));

        assertThat(answer).containsOnlyKeys("status", "error_message").containsEntry("status", "TOKEN_ERROR");
    }

    @Test
    void aTokenInAParameterIsNone() {
        WukongClient user = WukongClient.user();

        assertThat(guest().put("/password?token=" + user.token(), Map.of("token", user.token()))
                        .get("status"))
                .isEqualTo("TOKEN_ERROR");
    }

    @Test
    void loggingOutEndsTheTokenAtOnce() {
        WukongClient user = WukongClient.user();
        assertThat(tokenWorks(user.token())).isTrue();

        JSONObject answer = user.get("/logout");

        assertThat(answer).isEqualTo(Map.of("status", "SUCCESS", "error_message", "成功退出登入"));
        assertThat(tokenWorks(user.token())).isFalse();
        assertThat(guest().get("/logout")).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "'',请输入手机号",
        "12345,手机号格式不正确",
    })
    void aCodeIsNotSentToWhatIsNoMobileNumber(String mobile, String message) {
        assertThat(guest().post("/1/send-mobile-code/new-user", Map.of("mobile", mobile)))
                .isEqualTo(refusal(message));
        assertThat(guest().post("/1/send-mobile-code/forget-password", Map.of("mobile", mobile)))
                .isEqualTo(refusal(message));
    }

    @Test
    void codesGoToNewUsersForSigningUpAndToKnownOnesForTheirPassword() {
        WukongClient user = WukongClient.user();

        assertThat(guest().post("/1/send-mobile-code/new-user", Map.of("mobile", user.mobile())))
                .isEqualTo(refusal("该手机号已注册"));
        assertThat(guest().post("/1/send-mobile-code/forget-password", Map.of("mobile", freshMobile())))
                .isEqualTo(refusal("该手机号未注册"));
    }

    @Test
    void aSecondCodeWithinAMinuteIsRefused() {
        String mobile = freshMobile();
        newCode(mobile);

        assertThat(guest().post("/1/send-mobile-code/new-user", Map.of("mobile", mobile)))
                .isEqualTo(refusal("验证码发送过于频繁，请稍后再试"));
    }

    @Test
    void aNumberGetsFiveCodesAnHourAndTenADayForWhateverPurpose() {
        String mobile = WukongClient.user().mobile();
        Map<String, String> params = Map.of("mobile", mobile);
        String path = "/1/send-mobile-code/forget-password";
        for (int sent = 1; sent < 10; sent++) {
            server.clock.advance(Duration.ofMinutes(sent == 5 ? 61 : 1));
            assertThat(guest().post(path, params)).as("code %d", sent).isEqualTo(FINE);
        }

        server.clock.advance(Duration.ofMinutes(61));

        assertThat(guest().post(path, params)).isEqualTo(refusal("验证码发送过于频繁，请稍后再试"));
        server.clock.advance(Duration.ofDays(1));
        assertThat(guest().post(path, params)).isEqualTo(FINE);
    }

    @Test
    void fiveWrongTriesBurnACodeForThePasswordToo() {
        String mobile = WukongClient.user().mobile();
        String code = passwordCode(mobile);
        Map<String, String> params = new HashMap<>(Map.of("mobile", mobile, "password", "n3wpass"));
        params.put("code", code.equals("000000") ? "000001" : "000000");
        for (int i = 0; i < 5; i++) {
            assertThat(guest().put("/forget-password", params)).isEqualTo(refusal("验证码错误"));
        }

        params.put("code", code);
        assertThat(guest().put("/forget-password", params)).isEqualTo(refusal("验证码已失效，请重新获取"));
        assertThat(WukongClient.logIn(mobile, WukongClient.PASSWORD).token()).isNotEmpty();
    }

    @Test
    void signingUpChecksInTheDocumentedOrder() {
        String mobile = freshMobile();
        String code = newCode(mobile);
        Map<String, String> params = new HashMap<>();

        assertThat(guest().post("/signup", params)).isEqualTo(refusal("请输入手机号"));
        params.put("mobile", WukongClient.user().mobile());
        assertThat(guest().post("/signup", params)).isEqualTo(refusal("该手机号已注册"));
        params.put("mobile", mobile);
        assertThat(guest().post("/signup", params)).isEqualTo(refusal("请输入密码"));
        params.put("password", "12345");
        assertThat(guest().post("/signup", params)).isEqualTo(refusal("密码长度应为6到20位"));
        params.put("password", "123456789012345678901");
        assertThat(guest().post("/signup", params)).isEqualTo(refusal("密码长度应为6到20位"));
        params.put("password", "123456");
        assertThat(guest().post("/signup", params)).isEqualTo(refusal("请输入验证码"));
        params.put("code", code.equals("000000") ? "000001" : "000000");
        assertThat(guest().post("/signup", params)).isEqualTo(refusal("验证码错误"));
        params.put("code", code);
        assertThat(guest().post("/signup", params)).containsEntry("status", "SUCCESS");
    }

    @Test
    void fiveWrongTriesBurnACode() {
        String mobile = freshMobile();
        String code = newCode(mobile);
        String wrong = code.equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            assertThat(guest().signUp(mobile, wrong, "123456")).isEqualTo(refusal("验证码错误"));
        }

        assertThat(guest().signUp(mobile, code, "123456")).isEqualTo(refusal("验证码已失效，请重新获取"));
    }

    @Test
    void aCodeIsGoodForAQuarterOfAnHour() {
        String early = freshMobile();
        String late = freshMobile();
        String earlyCode = newCode(early);
        String lateCode = newCode(late);

        server.clock.advance(Duration.ofSeconds(14 * 60 + 50));
        JSONObject inTime = guest().signUp(early, earlyCode, "123456");
        server.clock.advance(Duration.ofSeconds(11));

        assertThat(inTime).containsEntry("status", "SUCCESS");
        assertThat(guest().signUp(late, lateCode, "123456")).isEqualTo(refusal("验证码已失效，请重新获取"));
    }

    @Test
    void aCodeForSigningUpDoesNotResetAPassword() {
        String mobile = freshMobile();
        String code = newCode(mobile);
        guest().signUp(mobile, code, "123456");

        JSONObject answer =
                guest().put("/forget-password", Map.of("mobile", mobile, "code", code, "password", "654321"));

        assertThat(answer).isEqualTo(refusal("验证码错误"));
    }

    @Test
    void aWrongPasswordAndAnUnknownNumberLookAlike() {
        Map<String, String> wrong = Map.of("mobile", WukongClient.user().mobile(), "password", "wrong1");
        Map<String, String> unknown = Map.of("mobile", freshMobile(), "password", "wrong1");

        assertThat(guest().post("/login", wrong)).isEqualTo(refusal("手机号或密码错误"));
        assertThat(guest().post("/login", unknown)).isEqualTo(refusal("手机号或密码错误"));
    }

    @Test
    void fiveWrongPasswordsLockTheAccountForAWhile() {
        String mobile = WukongClient.user().mobile();
        Map<String, String> wrong = Map.of("mobile", mobile, "password", "wrong1");
        Map<String, String> right = Map.of("mobile", mobile, "password", WukongClient.PASSWORD);
        for (int i = 0; i < 5; i++) {
            guest().post("/login", wrong);
        }

        assertThat(guest().post("/login", right)).isEqualTo(refusal("密码错误次数过多，请15分钟后再试"));
        server.clock.advance(Duration.ofMinutes(15));
        assertThat(guest().post("/login", right)).containsEntry("status", "SUCCESS");
    }

    @ParameterizedTest
    @CsvSource({"'',请输入手机号", "mobile=13812345678,请输入密码", "mobile=1,手机号格式不正确"})
    void loggingInSaysWhatIsMissing(String form, String message) {
        assertThat(guest().send("POST", "/login", "application/x-www-form-urlencoded", form))
                .isEqualTo(refusal(message));
    }

    @Test
    void changingThePasswordEndsTheOtherLoginsOnly() {
        WukongClient user = WukongClient.user();
        WukongClient elsewhere = WukongClient.logIn(user.mobile(), WukongClient.PASSWORD);
        assertThat(tokenWorks(elsewhere.token())).isTrue();

        JSONObject answer = user.put(
                "/password",
                Map.of("old_password", WukongClient.PASSWORD, "new_password", "n3wpass", "repeat_password", "n3wpass"));

        assertThat(answer).isEqualTo(Map.of("status", "SUCCESS", "error_message", "密码修改成功"));
        assertThat(tokenWorks(user.token())).isTrue();
        assertThat(tokenWorks(elsewhere.token())).isFalse();
        assertThat(WukongClient.logIn(user.mobile(), "n3wpass").token()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'',n3wpass,n3wpass,请输入原密码",
        "abc12345,'',n3wpass,请输入新密码",
        "abc12345,n3wpass,'',请再次输入新密码",
        "abc12345,n3wpass,other1,两次输入的密码不一致",
        "abc12345,short,short,密码长度应为6到20位",
        "wrong123,n3wpass,n3wpass,原密码错误",
    })
    void aPasswordIsNotChangedByFaultyRequests(String old, String wanted, String repeated, String message) {
        WukongClient user = WukongClient.user();

        JSONObject answer = user.send(
                "PUT",
                "/password",
                "application/x-www-form-urlencoded",
                WukongClient.form(Map.of("old_password", old, "new_password", wanted, "repeat_password", repeated)));

        assertThat(answer).isEqualTo(refusal(message));
        assertThat(WukongClient.logIn(user.mobile(), WukongClient.PASSWORD).token())
                .isNotEmpty();
    }

    @Test
    void aForgottenPasswordIsSetAnewAndEndsEveryLogin() {
        WukongClient user = WukongClient.user();
        server.clock.advance(Duration.ofMinutes(1));
        assertThat(guest().post("/1/send-mobile-code/forget-password", Map.of("mobile", user.mobile())))
                .isEqualTo(FINE);

        JSONObject answer = guest().put(
                        "/forget-password",
                        Map.of("mobile", user.mobile(), "code", lastCode(user.mobile()), "password", "n3wpass"));

        assertThat(answer).isEqualTo(Map.of("status", "SUCCESS", "error_message", "设置成功"));
        assertThat(tokenWorks(user.token())).isFalse();
        assertThat(WukongClient.logIn(user.mobile(), "n3wpass").token()).isNotEmpty();
    }

    @Test
    void aVerifiedPersonShowsTheEndOfTheirIdToSetAPasswordAnew() {
        WukongClient user = WukongClient.user();
        Person person = Steps.invent("");
        Steps.identity(user, person);
        String id = person.nationalId();
        Map<String, String> params = new HashMap<>();

        assertThat(guest().put("/forget-password", params)).isEqualTo(refusal("请输入手机号"));
        params.put("mobile", freshMobile());
        assertThat(guest().put("/forget-password", params)).isEqualTo(refusal("该手机号未注册"));
        params.put("mobile", user.mobile());
        assertThat(guest().put("/forget-password", params)).isEqualTo(refusal("请输入新密码"));
        params.put("password", "n3wpass");
        assertThat(guest().put("/forget-password", params)).isEqualTo(refusal("请输入身份证后六位"));
        params.put("card_mantissa", "000000");
        assertThat(guest().put("/forget-password", params)).isEqualTo(refusal("请输入验证码"));
        params.put("code", passwordCode(user.mobile()));
        assertThat(guest().put("/forget-password", params)).isEqualTo(refusal("身份证后六位不正确"));
        params.put("card_mantissa", id.substring(12));
        assertThat(guest().put("/forget-password", params)).isEqualTo(refusal("验证码已失效，请重新获取"));
        params.put("code", passwordCode(user.mobile()));
        assertThat(guest().put("/forget-password", params)).containsEntry("error_message", "设置成功");
        assertThat(WukongClient.logIn(user.mobile(), "n3wpass").token()).isNotEmpty();
    }

    private String passwordCode(String mobile) {
        server.clock.advance(Duration.ofMinutes(1));
        Steps.done(guest().post("/1/send-mobile-code/forget-password", Map.of("mobile", mobile)));
        return lastCode(mobile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"mobile\":", "[]", "null", "\"text\"", "{\"mobile\":{\"$ref\":\"$\"}}"})
    void aBodyThatIsNoObjectIsAnsweredPolitely(String body) {
        JSONObject answer = guest().send("POST", "/login", "application/json", body);

        assertThat(answer).containsOnlyKeys("status", "error_message").containsEntry("status", "FAILURE");
        assertThat(answer.getString("error_message")).doesNotContain("错误编号");
    }

    @Test
    void aBodyOfTwoMegabytesIsRefused() {
        JSONObject answer =
                guest().send("POST", "/login", "application/json", "{\"mobile\":\"" + "1".repeat(2 << 20) + "\"}");

        assertThat(answer).isEqualTo(refusal("请求内容过长"));
    }

    @Test
    void anAccountOfAnotherApiIsAStranger() {
        String mobile = freshMobile();
        guest().send("POST", "/futureloan/member/register", "application/json", "{}");
        String code = newCode(mobile);

        assertThat(guest().signUp(mobile, code, "123456")).containsEntry("status", "SUCCESS");
        assertThat(server.jdbc.queryForObject(
                        "SELECT COUNT(*) FROM account WHERE login_name = ? AND channel = 'WUKONG'", Long.class, mobile))
                .isOne();
    }

    @Test
    void neitherTokenNorPasswordIsStored() {
        WukongClient user = WukongClient.user();

        assertThat(server.jdbc.queryForObject(
                        "SELECT COUNT(*) FROM login_token WHERE token_hash = ?", Long.class, user.token()))
                .isZero();
        assertThat(server.jdbc.queryForObject(
                        "SELECT password_hash FROM account WHERE channel = 'WUKONG' AND login_name = ?",
                        String.class,
                        user.mobile()))
                .startsWith("$argon2id$");
    }

    static Map<String, Object> refusal(String message) {
        return Map.of("status", "FAILURE", "error_message", message);
    }

    private static boolean tokenWorks(String token) {
        JSONObject answer = WukongClient.withToken(token).put("/password", Map.of());
        return !"TOKEN_ERROR".equals(answer.get("status"));
    }

    private static Offset<Long> within(long seconds) {
        return Offset.offset(seconds);
    }
}
