package org.loanhub.api.cashloan;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONObject;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.TestServer;

/** Sections 4 and 7 to 18: codes, accounts, passwords, logins. */
@Tag("server")
class AccountCallsTest {

    private final TestServer server = TestServer.get();
    private final CashloanClient app = new CashloanClient();

    /** The documents' samples in the order in which an app meets them, with their values and our codes. */
    @Test
    void theDocumentsSamplesFromThePictureCodeToLoggingOut() {
        String mobile = "13709812611";

        JSONObject picture = app.call("/openApi/getCode");
        assertAnswer(picture, "0000", "获取验证码成功");
        assertThat(picture.getString("resultSet")).matches("[a-z0-9]{4}");

        assertAnswer(
                app.call("/openApi/getSmsCode", "mobile", mobile, "code", picture.getString("resultSet")),
                "20001000",
                "短信发送成功");
        assertAnswer(
                app.call("/openApi/checkSmsCode", "mobile", mobile, "smscode", CashloanClient.lastCode(mobile)),
                "20002006",
                "手机短信校验成功");
        assertAnswer(
                app.call("/openApi/userRegister", "mobile", mobile, "password", "123456", "confirmPassword", "123456"),
                "20003000",
                "密码设置成功");

        server.clock.advance(Duration.ofMinutes(2));
        assertAnswer(app.sendCode("/openApi/forgetPwdGetSmsCode", mobile), "20001000", "短信发送成功");
        assertAnswer(
                app.call(
                        "/openApi/forgetPwdCheckSmsCode", "mobile", mobile, "smscode", CashloanClient.lastCode(mobile)),
                "20002006",
                "手机短信校验成功");
        assertAnswer(
                app.call("/openApi/", "mobile", mobile, "identitycode", "210104198812123366", "realname", "王 豆 豆"),
                "20004001",
                "身份认证失败");
        assertAnswer(
                app.call(
                        "/openApi/userResetPwd", "mobile", mobile, "password", ENCRYPTED, "confirmPassword", ENCRYPTED),
                "20003002",
                "密码重置成功");
        assertAnswer(
                app.call("/appApi/modifyPwd", "mobile", mobile, "newPassword", ENCRYPTED, "oldPassword", ENCRYPTED),
                "20003004",
                "密码重置成功");
        assertAnswer(
                app.call("/appApi/commitSuggestion", "mobile", mobile, "source", "2", "suggestion", "goodapp"),
                "20003006",
                "意见反馈成功");
        publish("IOS", "1.0.22");
        assertAnswer(app.call("/appApi/appVersionDetection", "appType", "2"), "20003008", "版本检测成功");

        JSONObject login = app.logIn(mobile, "zhongkeborun");
        assertAnswer(login, "90000000", "登陆授权成功");
        assertThat(login.getString("resultSet"))
                .matches("[0-9A-F]{32}")
                .isEqualTo(app.sessionId().orElseThrow());
        assertAnswer(
                app.call("/appApi/quitMobileLogin", "sessionId", login.getString("resultSet")), "20003010", "退出登录成功");
    }

    /** zhongkeborun, as section 15.2 prints it. */
    private static final String ENCRYPTED = "t9xLwn19WXS+d7OVW9ocKw";

    private static void assertAnswer(JSONObject answer, String code, String text) {
        assertThat(answer.getString("exceptionFlag")).isEqualTo("0000");
        assertThat(answer.getString("responseCode"))
                .as(answer.getString("responseMessage"))
                .isEqualTo(code);
        assertThat(answer.getString("responseMessage")).startsWith(text);
    }

    @Test
    void aPictureCodeIsUsedOnceAndLivesTwoMinutes() {
        String code = app.call("/openApi/getCode").getString("resultSet");
        assertAnswer(
                app.call("/openApi/getSmsCode", "mobile", CashloanClient.freshMobile(), "code", code),
                "20001000",
                "短信发送成功");
        assertThat(app.call("/openApi/getSmsCode", "mobile", CashloanClient.freshMobile(), "code", code)
                        .getString("responseCode"))
                .isIn("10002001", "10002002");

        String late = app.call("/openApi/getCode").getString("resultSet");
        server.clock.advance(Duration.ofSeconds(121));
        assertAnswer(
                app.call("/openApi/getSmsCode", "mobile", CashloanClient.freshMobile(), "code", late),
                "10002002",
                "验证码过期");
    }

    @ParameterizedTest
    @CsvSource({
        "/openApi/getSmsCode, 10002001",
        "/openApi/forgetPwdGetSmsCode, 10002001",
    })
    void aWrongOrMissingPictureCodeIsTold(String path, String code) {
        String mobile = CashloanClient.freshMobile();
        assertAnswer(app.call(path, "mobile", mobile, "code", "0000"), code, "验证码错误");
        assertAnswer(app.call(path, "mobile", mobile), "10001000", "验证码不能为空");
        assertThat(server.thirdParties.smsBox().of(mobile)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/openApi/getSmsCode",
                "/openApi/checkSmsCode",
                "/openApi/userRegister",
                "/openApi/forgetPwdGetSmsCode",
                "/openApi/forgetPwdCheckSmsCode",
                "/openApi/",
                "/openApi/forgetPwdCheckIdentity",
                "/openApi/userResetPwd",
                "/appApi/modifyPwd",
                "/appApi/commitSuggestion"
            })
    void aMalformedMobileNumberIsTold(String path) {
        for (Object mobile : new Object[] {"", "1370981261", "12345678901", "137098126111", true, new JSONObject()}) {
            assertAnswer(app.call(path, "mobile", mobile), "10001000", "手机号码格式错误");
        }
        assertAnswer(app.call(path), "10001000", "手机号码格式错误");
    }

    @ParameterizedTest
    @CsvSource({
        "/openApi/forgetPwdCheckSmsCode, 手机号码未注册",
        "/openApi/forgetPwdCheckIdentity, 手机号码未注册",
        "/openApi/userResetPwd, 手机号码未注册",
        "/appApi/modifyPwd, 账号不存在",
        "/appApi/commitSuggestion, 账号不存在"
    })
    void anUnknownMobileNumberIsTold(String path, String text) {
        assertAnswer(
                app.call(
                        path,
                        "mobile",
                        CashloanClient.freshMobile(),
                        "smscode",
                        "123456",
                        "realname",
                        "王豆豆",
                        "identitycode",
                        "210104198812123366",
                        "password",
                        "123456",
                        "confirmPassword",
                        "123456",
                        "oldPassword",
                        "123456",
                        "newPassword",
                        "123456",
                        "source",
                        "2",
                        "suggestion",
                        "goodapp"),
                "10001000",
                text);
    }

    @Test
    void aRegisteredNumberCannotBeRegisteredAgain() {
        String mobile = CashloanClient.freshMobile();
        CashloanClient.register(mobile);

        assertAnswer(app.sendCode("/openApi/getSmsCode", mobile), "10001000", "手机号码已注册");
        assertAnswer(app.call("/openApi/checkSmsCode", "mobile", mobile, "smscode", "123456"), "10001000", "手机号码已注册");
        assertThat(rows(mobile)).isEqualTo(1);
    }

    @Test
    void aCodeBySmsIsCheckedAgainstWhatWasSent() {
        String mobile = CashloanClient.freshMobile();
        app.sendCode("/openApi/getSmsCode", mobile);
        String right = CashloanClient.lastCode(mobile);
        String wrong = right.equals("111111") ? "222222" : "111111";

        assertAnswer(app.call("/openApi/checkSmsCode", "mobile", mobile, "smscode", wrong), "20002005", "手机短信验证码错误");
        assertAnswer(app.call("/openApi/checkSmsCode", "mobile", mobile), "10001000", "短信验证码不能为空");
        server.clock.advance(Duration.ofMinutes(6));
        assertAnswer(app.call("/openApi/checkSmsCode", "mobile", mobile, "smscode", right), "20002004", "手机短信验证码超时");
    }

    @Test
    void aSecondTextWithinAMinuteIsNotSent() {
        String mobile = CashloanClient.freshMobile();
        app.sendCode("/openApi/getSmsCode", mobile);
        assertAnswer(app.sendCode("/openApi/getSmsCode", mobile), "20001001", "短信发送失败");
        assertThat(server.thirdParties.smsBox().of(mobile)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "12345, 12345",
        "123456, 654321",
        "01234567890123456789012345678901234567890123456789012345678901234, 01234567890123456789012345678901234567890123456789012345678901234"
    })
    void aPasswordThatCannotBeSetIsTold(String password, String confirmed) {
        String mobile = CashloanClient.freshMobile();
        JSONObject answer =
                app.call("/openApi/userRegister", "mobile", mobile, "password", password, "confirmPassword", confirmed);
        assertAnswer(answer, "20003001", "密码设置失败");
        assertThat(rows(mobile)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "/openApi/userRegister, password, 密码不能为空",
        "/openApi/userRegister, confirmPassword, 确认密码不能为空",
        "/openApi/userResetPwd, password, 密码不能为空",
        "/openApi/forgetPwdCheckSmsCode, smscode, 短信验证码不能为空",
        "/openApi/forgetPwdCheckIdentity, realname, 真实姓名不能为空",
        "/openApi/forgetPwdCheckIdentity, identitycode, 身份证号不能为空"
    })
    void aMissingFieldIsNamedUnderTheCodeOfAMalformedMessage(String path, String missing, String text) {
        String mobile = CashloanClient.freshMobile();
        JSONObject fields = CashloanClient.message(
                "mobile", mobile, "password", "123456", "confirmPassword", "123456", "smscode", "1", "realname", "王豆豆");
        fields.fluentPut("identitycode", "210104198812123366").put(missing, "");
        for (int round = 0; round < 2; round++) {
            Object[] pairs = fields.entrySet().stream()
                    .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                    .toArray();
            assertAnswer(app.call(path, pairs), "10001000", text);
            fields.remove(missing);
        }
        assertThat(rows(mobile)).isZero();
    }

    @Test
    void nobodySetsAPasswordWithoutACheckedCode() {
        String mobile = CashloanClient.freshMobile();
        assertAnswer(
                app.call("/openApi/userRegister", "mobile", mobile, "password", "123456", "confirmPassword", "123456"),
                "20003001",
                "密码设置失败");
        assertThat(rows(mobile)).isZero();

        CashloanClient.register(mobile);
        assertAnswer(
                app.call("/openApi/userResetPwd", "mobile", mobile, "password", "123456", "confirmPassword", "123456"),
                "20003003",
                "密码重置失败");
        assertAnswer(
                app.call(
                        "/openApi/forgetPwdCheckIdentity",
                        "mobile",
                        mobile,
                        "realname",
                        "王豆豆",
                        "identitycode",
                        "210104198812123366"),
                "20004001",
                "身份认证失败");
        assertAnswer(app.logIn(mobile, CashloanClient.PASSWORD), "90000000", "登陆授权成功");
    }

    @Test
    void loggingInSaysWhatWasWrongAndLocksAfterFiveWrongPasswords() {
        String mobile = CashloanClient.freshMobile();
        CashloanClient.register(mobile);

        assertAnswer(app.logIn("admin", "admin"), "90001000", "登陆授权失败，账号不存在");
        for (int i = 0; i < 5; i++) {
            assertThat(app.logIn(mobile, "wrong-" + i).getString("responseCode"))
                    .isIn("90002000", "90003000");
        }
        assertAnswer(app.logIn(mobile, CashloanClient.PASSWORD), "90003000", "登陆授权失败，多次密码错误，账号被锁");
        assertThat(app.sessionId()).isEmpty();
        server.clock.advance(Duration.ofMinutes(16));
        assertAnswer(app.logIn(mobile, CashloanClient.PASSWORD), "90000000", "登陆授权成功");
    }

    @ParameterizedTest
    @ValueSource(strings = {"username", "password", "appType", "token"})
    void aLoginWithoutOneOfItsFieldsIsRefused(String missing) {
        JSONObject login = CashloanClient.message(
                "username", "13709812611", "password", "123456", "appType", "1", "token", "12312312312");
        for (Object value : new Object[] {null, "", true}) {
            login.put(missing, value);
            assertAnswer(CashloanClient.read(app.post("/security/login", login.toJSONString())), "90009000", "登陆授权失败");
        }
    }

    @Test
    void aLoginMayBeSignedAndIsCheckedThen() {
        String mobile = CashloanClient.freshMobile();
        CashloanClient.register(mobile);
        JSONObject login = CashloanClient.signed(
                "username", mobile, "password", CashloanClient.PASSWORD, "appType", "1", "token", "1");
        assertAnswer(CashloanClient.read(app.post("/security/login", login.toJSONString())), "90000000", "登陆授权成功");

        login.put("token", "2");
        JSONObject answer = CashloanClient.read(app.post("/security/login", login.toJSONString()));
        assertThat(answer.getString("exceptionFlag")).isEqualTo("9999");
    }

    @Test
    void aWrongOldPasswordChangesNothing() {
        String mobile = CashloanClient.freshMobile();
        CashloanClient.register(mobile);
        assertAnswer(
                app.call("/appApi/modifyPwd", "mobile", mobile, "oldPassword", "wrong-1", "newPassword", "another-1"),
                "20003015",
                "当前密码错误");
        assertAnswer(
                app.call("/appApi/modifyPwd", "mobile", mobile, "newPassword", "another-1"), "10001000", "原密码不能为空");
        assertAnswer(
                app.call("/appApi/modifyPwd", "mobile", mobile, "oldPassword", "another-1"), "10001000", "新密码不能为空");
        assertAnswer(
                app.call(
                        "/appApi/modifyPwd",
                        "mobile",
                        mobile,
                        "oldPassword",
                        CashloanClient.PASSWORD,
                        "newPassword",
                        "short"),
                "20003005",
                "密码重置失败");
        assertAnswer(app.logIn(mobile, CashloanClient.PASSWORD), "90000000", "登陆授权成功");
    }

    @Test
    void anotherPasswordEndsTheLoginsOfTheOldOne() {
        String mobile = CashloanClient.freshMobile();
        CashloanClient borrower = CashloanClient.register(mobile);
        assertAnswer(borrower.call("/appCommonApi/getAuthenticationStatus"), "0000", "获取认证状态成功");

        app.call(
                "/appApi/modifyPwd",
                "mobile",
                mobile,
                "oldPassword",
                CashloanClient.PASSWORD,
                "newPassword",
                "another-1");

        assertThat(borrower.call("/appCommonApi/getAuthenticationStatus").getString("responseCode"))
                .isEqualTo("90009000");
    }

    @ParameterizedTest
    @CsvSource({
        "suggestion, '', 10001000, 意见内容不能为空",
        "source, '', 10001000, 来源不能为空",
        "source, 12345678901, 20003007, 意见反馈失败",
        "suggestion, LONG, 20003007, 意见反馈失败"
    })
    void aSuggestionThatSaysNothingOrTooMuchIsRefused(String field, String value, String code, String text) {
        String mobile = CashloanClient.freshMobile();
        CashloanClient.register(mobile);
        JSONObject fields = CashloanClient.message("mobile", mobile, "source", "2", "suggestion", "goodapp");
        fields.put(field, value.equals("LONG") ? "长".repeat(1001) : value);
        Object[] pairs = fields.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                .toArray();
        assertAnswer(app.call("/appApi/commitSuggestion", pairs), code, text);
    }

    @Test
    void theNewestVersionOfATerminalIsInTheMessage() {
        publish("ANDROID", "1.0.99");

        JSONObject answer = app.call("/appApi/appVersionDetection", "appType", "1");

        assertAnswer(answer, "20003008", "版本检测成功，最新版本1.0.99");
        assertThat(answer.get("resultSet")).isEqualTo("");
        server.jdbc.update("DELETE FROM app_version WHERE channel = 'CASHLOAN' AND platform = 'OTHER'");
        assertAnswer(app.call("/appApi/appVersionDetection", "appType", "3"), "20003009", "版本检测失败，没有已发布的版本");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "4", "ios"})
    void anUnknownTerminalHasNoVersion(String appType) {
        assertAnswer(app.call("/appApi/appVersionDetection", "appType", appType), "20003009", "版本检测失败");
    }

    static void publish(String platform, String version) {
        TestServer server = TestServer.get();
        server.jdbc.update(
                "INSERT IGNORE INTO app_version (channel, platform, version, download_url, required, notes, published_at)"
                        + " VALUES ('CASHLOAN', ?, ?, 'https://example.com/app', 0, '', ?)",
                platform,
                version,
                server.clock.today().atStartOfDay());
    }

    private Integer rows(String mobile) {
        return server.jdbc.queryForObject(
                "SELECT COUNT(*) FROM account WHERE channel = 'CASHLOAN' AND login_name = ?", Integer.class, mobile);
    }
}
