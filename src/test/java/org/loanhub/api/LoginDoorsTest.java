package org.loanhub.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.Http;
import org.loanhub.MultipartForm;
import org.loanhub.TestServer;
import org.loanhub.api.cashloan.CashloanClient;
import org.loanhub.api.referral.ReferralClient;
import org.loanhub.api.wukong.WukongClient;

/** {@code POST /login} of 第一甩单 and of 悟空 in one server, for one number that both know, with a password at each. */
@Tag("server")
class LoginDoorsTest {

    private static final String OF_WUKONG = "abc12345";

    private final String mobile = WukongClient.freshMobile();
    private final ReferralClient officer = new ReferralClient();
    private WukongClient user;

    @BeforeEach
    void registerWithBoth() {
        user = WukongClient.user(mobile);
        // A number gets one code a minute, whoever asks for it.
        TestServer.get().clock.advance(Duration.ofMinutes(1));
        assertThat(officer.register(mobile)).containsEntry("sucessed", true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"form", "multipart", "query", "json", "json called a form"})
    void aMobileIsOfWukong(String way) {
        JSONObject answer = logIn(way, Map.of("mobile", mobile, "password", OF_WUKONG));

        assertThat(WukongClient.withToken(WukongClient.first(answer).getString("token"))
                        .get("/home"))
                .containsEntry("status", "SUCCESS");
        assertThat(logIn(way, Map.of("mobile", mobile, "password", ReferralClient.PASSWORD)))
                .isEqualTo(Map.of("status", "FAILURE", "error_message", "手机号或密码错误"));
    }

    /** Its document knows forms only. */
    @ParameterizedTest
    @ValueSource(strings = {"form", "multipart", "query"})
    void aTelephoneIsOfReferral(String way) {
        assertThat(logIn(way, officer(ReferralClient.PASSWORD)))
                .isEqualTo(Map.of("sucessed", true, "message", "LoanOfficeUser exist, allows to Login"));
        assertThat(logIn(way, officer(OF_WUKONG)))
                .isEqualTo(Map.of("sucessed", false, "errorMessage", "telephone or password is wrong"));
    }

    @Test
    void aJsonBodyIsAlwaysOfWukong() {
        assertThat(logIn("json", officer(ReferralClient.PASSWORD)))
                .isEqualTo(Map.of("status", "FAILURE", "error_message", "请输入手机号"));
    }

    /** Whoever names both, means the one that wants it as a form. */
    @Test
    void aTelephoneBesideAMobileIsOfReferral() {
        assertThat(logIn(
                        "form",
                        Map.of(
                                "telephone",
                                mobile,
                                "mobile",
                                mobile,
                                "password",
                                ReferralClient.PASSWORD,
                                "format",
                                "json",
                                "sign",
                                "1")))
                .containsEntry("sucessed", true);
    }

    @Test
    void whoNamesNobodyIsAskedForAMobile() {
        assertThat(logIn("form", Map.of("password", OF_WUKONG)))
                .isEqualTo(Map.of("status", "FAILURE", "error_message", "请输入手机号"));
    }

    @Test
    void loggingOutOfWukongLeavesTheOfficerLoggedIn() {
        officer.logIn(mobile, ReferralClient.PASSWORD);

        assertThat(user.get("/logout")).containsEntry("error_message", "成功退出登入");
        assertThat(JSON.parseObject(officer.get("/logout").body())).containsEntry("status", "SUCCESS");

        assertThat(user.get("/home")).containsEntry("status", "TOKEN_ERROR");
        assertThat(officer.post("/loanrequest/", Map.of())).containsEntry("errorMessage", "request_amount is required");
    }

    /** As one browser would: it sends all cookies to all of them. */
    @Test
    void loggingOutOfCashloanLeavesTheOfficerLoggedIn() {
        officer.logIn(mobile, ReferralClient.PASSWORD);
        TestServer.get().clock.advance(Duration.ofMinutes(1));
        String number = CashloanClient.freshMobile();
        CashloanClient customer = CashloanClient.register(number);
        String both = officer.cookie() + "; " + customer.cookie().split(";")[0];

        CashloanClient browser = new CashloanClient().withCookie(both);
        assertThat(browser.logIn(number, CashloanClient.PASSWORD)).containsEntry("responseCode", "90000000");
        String again = officer.cookie() + "; " + browser.cookie().split(";")[0];
        ReferralClient page = new ReferralClient().withCookie(again);
        assertThat(page.post("/loanrequest/", Map.of())).containsEntry("errorMessage", "request_amount is required");

        assertThat(new CashloanClient().withCookie(again).call("/appApi/quitMobileLogin"))
                .containsEntry("responseCode", "20003010");
        assertThat(new CashloanClient().withCookie(again).call("/appCommonApi/getAuthenticationStatus"))
                .containsEntry("responseCode", "90009000");
        assertThat(page.post("/loanrequest/", Map.of())).containsEntry("errorMessage", "request_amount is required");
    }

    @Test
    void loggingInToReferralLeavesTheCustomerLoggedIn() {
        CashloanClient customer = CashloanClient.register(CashloanClient.freshMobile());
        String session = customer.cookie().split(";")[0];
        new ReferralClient().withCookie(session).logIn(mobile, ReferralClient.PASSWORD);

        assertThat(new CashloanClient().withCookie(session).call("/appCommonApi/getAuthenticationStatus"))
                .containsEntry("responseCode", "0000");
    }

    @Test
    void otherMethodsAreRefusedPolitely() {
        assertThat(user.get("/login?mobile=" + mobile + "&password=" + OF_WUKONG))
                .isEqualTo(Map.of("status", "FAILURE", "error_message", "请求方式不正确"));
        assertThat(user.post("/logout")).isEqualTo(Map.of("status", "FAILURE", "error_message", "请求方式不正确"));
        assertThat(user.get("/home")).containsEntry("status", "SUCCESS");
    }

    private Map<String, String> officer(String password) {
        return Map.of("telephone", mobile, "password", password, "format", "json", "sign", "1");
    }

    private static JSONObject logIn(String way, Map<String, String> params) {
        String json = JSON.toJSONString(params);
        return switch (way) {
            case "json" -> send("/login", "application/json", json);
            case "json called a form" -> send("/login", "application/x-www-form-urlencoded", json);
            case "multipart" -> send("/login", MultipartForm.TYPE, MultipartForm.of(params));
            case "query" -> send("/login?" + form(params), "application/x-www-form-urlencoded", "");
            default -> send("/login", "application/x-www-form-urlencoded", form(params));
        };
    }

    private static String form(Map<String, String> params) {
        return params.entrySet().stream()
                .map(param -> param.getKey() + "=" + param.getValue())
                .reduce((one, other) -> one + "&" + other)
                .orElse("");
    }

    private static JSONObject send(String path, String type, String body) {
        HttpResponse<String> response = Http.send(
                Http.request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(response.statusCode()).isEqualTo(200);
        return JSON.parseObject(response.body());
    }
}
