package org.loanhub.api.cashloan;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.TestServer;
import org.loanhub.kernel.Channel;
import org.loanhub.security.Login;
import org.loanhub.security.LoginSessionService;

/** How a login of 现金贷 begins, lasts and ends. */
@Tag("server")
class SessionTest {

    private static final String CALL = "/appCommonApi/getAuthenticationStatus";

    private final TestServer server = TestServer.get();
    private final LoginSessionService sessions = server.server.bean(LoginSessionService.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "getAuthenticationStatus",
                "getLoanApplyConfirmInfo",
                "loanProductApply",
                "getCustomMessage",
                "getRepayInfoList",
                "getUserCenterInfo",
                "getLoanApplyInfoList",
                "getLoanApplyRepayList",
                "authUserBankCard",
                "authUserMobile",
                "authRealNameInfo",
                "getPerfectUserInfo",
                "savePerfectUserInfo",
                "saveOrUpdateRelShip",
                "gotoRepayment"
            })
    void callsThatWantALoginSaySoWithoutOne(String call) {
        for (String cookie : new String[] {
            "", "LOANHUB_SESSION=", "LOANHUB_SESSION=4EC11778A48CE3F997A9DCF00A3AB4A2", "LOANHUB_SESSION='; DROP"
        }) {
            JSONObject answer = new CashloanClient().withCookie(cookie).call("/appCommonApi/" + call);
            assertThat(answer.getString("exceptionFlag")).isEqualTo("9999");
            assertThat(answer.getString("responseCode")).isEqualTo("90009000");
        }
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSitesAndCarriesTheIdOfTheAnswer() {
        String mobile = CashloanClient.freshMobile();
        CashloanClient.register(mobile);
        HttpResponse<byte[]> response = new CashloanClient()
                .post(
                        "/security/login",
                        CashloanClient.message(
                                        "username",
                                        mobile,
                                        "password",
                                        CashloanClient.PASSWORD,
                                        "appType",
                                        "1",
                                        "token",
                                        "1")
                                .toJSONString());

        List<String> cookies = response.headers().allValues("Set-Cookie");
        String id = CashloanClient.read(response).getString("resultSet");
        assertThat(cookies).singleElement().asString().startsWith("LOANHUB_SESSION=" + id + ";");
        assertThat(cookies.get(0)).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax");
        assertThat(cookies.get(0)).contains("Path=/").doesNotContainIgnoringCase("Secure");
        assertThat(server.jdbc.queryForObject(
                        "SELECT COUNT(*) FROM login_session WHERE id_hash = SHA2(?, 256)", Integer.class, id))
                .isEqualTo(1);
    }

    @Test
    void anIdInTheAddressIsNobody() {
        CashloanClient borrower = CashloanClient.register(CashloanClient.freshMobile());
        String id = borrower.sessionId().orElseThrow();
        String body = CashloanClient.signed().toJSONString();

        for (String path : new String[] {CALL + "?LOANHUB_SESSION=" + id, CALL + "?JSESSIONID=" + id}) {
            JSONObject answer = CashloanClient.read(new CashloanClient().post(path, body));
            assertThat(answer.getString("responseCode")).isEqualTo("90009000");
        }
    }

    @Test
    void aNewLoginIsANewSessionAndEndsTheOldOne() {
        String mobile = CashloanClient.freshMobile();
        CashloanClient borrower = CashloanClient.register(mobile);
        String first = borrower.cookie();

        borrower.logIn(mobile, CashloanClient.PASSWORD);

        assertThat(borrower.cookie()).isNotEqualTo(first);
        assertThat(code(borrower)).isEqualTo("0000");
        assertThat(code(new CashloanClient().withCookie(first))).isEqualTo("90009000");
    }

    @Test
    void loggingOutEndsTheSessionByItsCookie() {
        CashloanClient borrower = CashloanClient.register(CashloanClient.freshMobile());
        String cookie = borrower.cookie();

        borrower.call("/appApi/quitMobileLogin");

        assertThat(code(new CashloanClient().withCookie(cookie))).isEqualTo("90009000");
    }

    @Test
    void loggingOutEndsTheSessionThatIsNamedAndMayBeRepeated() {
        CashloanClient borrower = CashloanClient.register(CashloanClient.freshMobile());
        String id = borrower.sessionId().orElseThrow();

        for (int i = 0; i < 2; i++) {
            assertThat(new CashloanClient()
                            .call("/appApi/quitMobileLogin", "sessionId", id)
                            .getString("responseCode"))
                    .isEqualTo("20003010");
        }
        assertThat(code(borrower)).isEqualTo("90009000");
    }

    @Test
    void aLoginOfAnotherApiIsNoneHere() {
        String id = sessions.open(new Login(Channel.REFERRAL, 1), Duration.ofHours(1));
        assertThat(code(new CashloanClient().withCookie("LOANHUB_SESSION=" + id)))
                .isEqualTo("90009000");
    }

    @Test
    void aSessionEndsAfterItsIdleTimeAndNotBefore() {
        Login login = new Login(Channel.CASHLOAN, 4711);
        String id = sessions.open(login, Duration.ofHours(1));

        server.clock.advance(Duration.ofMinutes(50));
        assertThat(sessions.find(id)).contains(login);
        server.clock.advance(Duration.ofMinutes(50));
        assertThat(sessions.find(id)).contains(login);
        server.clock.advance(Duration.ofMinutes(61));
        assertThat(sessions.find(id)).isEmpty();
    }

    @Test
    void accessIsWrittenAtMostOnceAMinute() {
        String id = sessions.open(new Login(Channel.CASHLOAN, 4712), Duration.ofHours(1));
        Map<String, Object> opened = row(id);

        sessions.find(id);
        assertThat(row(id)).isEqualTo(opened);
        server.clock.advance(Duration.ofSeconds(61));
        sessions.find(id);
        assertThat(row(id)).isNotEqualTo(opened);
    }

    @Test
    void aSessionSeenWithinTheLastMinuteIsNotLookedUpAgain() {
        Login login = new Login(Channel.CASHLOAN, 4714);
        String id = sessions.open(login, Duration.ofHours(1));
        assertThat(sessions.find(id)).contains(login);
        server.jdbc.update("DELETE FROM login_session WHERE id_hash = SHA2(?, 256)", id);

        assertThat(sessions.find(id)).contains(login);
        server.clock.advance(Duration.ofSeconds(61));
        assertThat(sessions.find(id)).isEmpty();
    }

    @Test
    void allSessionsOfAnAccountEndTogetherAndNoOtherOnes() {
        Login login = new Login(Channel.CASHLOAN, 4713);
        List<String> ids =
                List.of(sessions.open(login, Duration.ofHours(1)), sessions.open(login, Duration.ofHours(1)));
        String other = sessions.open(new Login(Channel.WUKONG, 4713), Duration.ofHours(1));

        sessions.closeAll(login);

        assertThat(ids).allSatisfy(id -> assertThat(sessions.find(id)).isEmpty());
        assertThat(sessions.find(other)).isPresent();
    }

    private Map<String, Object> row(String id) {
        return server.jdbc.queryForMap("SELECT * FROM login_session WHERE id_hash = SHA2(?, 256)", id);
    }

    private static String code(CashloanClient client) {
        return client.call(CALL).getString("responseCode");
    }
}
