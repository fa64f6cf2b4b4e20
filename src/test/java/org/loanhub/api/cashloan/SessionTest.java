package org.loanhub.api.cashloan;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.TestServer;
import org.loanhub.kernel.Channel;
import org.loanhub.security.Login;
import org.loanhub.security.LoginSessionService;

/** How a login of 现金贷 begins, lasts and ends. */
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
    void calls_that_want_a_login_say_so_without_one(String call) {
        for (String cookie : new String[] {
            "", "LOANHUB_SESSION=", "LOANHUB_SESSION=4EC11778A48CE3F997A9DCF00A3AB4A2", "LOANHUB_SESSION='; DROP"
        }) {
            JSONObject answer = new CashloanClient().withCookie(cookie).call("/appCommonApi/" + call);
            assertThat(answer.getString("exceptionFlag")).isEqualTo("9999");
            assertThat(answer.getString("responseCode")).isEqualTo("90009000");
        }
    }

    @Test
    void the_cookie_is_out_of_reach_of_scripts_and_other_sites_and_carries_the_id_of_the_answer() {
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
    void an_id_in_the_address_is_nobody() {
        CashloanClient borrower = CashloanClient.register(CashloanClient.freshMobile());
        String id = borrower.sessionId().orElseThrow();
        String body = CashloanClient.signed().toJSONString();

        for (String path : new String[] {CALL + "?LOANHUB_SESSION=" + id, CALL + "?JSESSIONID=" + id}) {
            JSONObject answer = CashloanClient.read(new CashloanClient().post(path, body));
            assertThat(answer.getString("responseCode")).isEqualTo("90009000");
        }
    }

    @Test
    void a_new_login_is_a_new_session_and_ends_the_old_one() {
        String mobile = CashloanClient.freshMobile();
        CashloanClient borrower = CashloanClient.register(mobile);
        String first = borrower.cookie();

        borrower.logIn(mobile, CashloanClient.PASSWORD);

        assertThat(borrower.cookie()).isNotEqualTo(first);
        assertThat(code(borrower)).isEqualTo("0000");
        assertThat(code(new CashloanClient().withCookie(first))).isEqualTo("90009000");
    }

    @Test
    void logging_out_ends_the_session_by_its_cookie() {
        CashloanClient borrower = CashloanClient.register(CashloanClient.freshMobile());
        String cookie = borrower.cookie();

        borrower.call("/appApi/quitMobileLogin");

        assertThat(code(new CashloanClient().withCookie(cookie))).isEqualTo("90009000");
    }

    @Test
    void logging_out_ends_the_session_that_is_named_and_may_be_repeated() {
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
    void a_login_of_another_api_is_none_here() {
        String id = sessions.open(new Login(Channel.REFERRAL, 1), Duration.ofHours(1));
        assertThat(code(new CashloanClient().withCookie("LOANHUB_SESSION=" + id)))
                .isEqualTo("90009000");
    }

    @Test
    void a_session_ends_after_its_idle_time_and_not_before() {
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
    void access_is_written_at_most_once_a_minute() {
        String id = sessions.open(new Login(Channel.CASHLOAN, 4712), Duration.ofHours(1));
        Map<String, Object> opened = row(id);

        sessions.find(id);
        assertThat(row(id)).isEqualTo(opened);
        server.clock.advance(Duration.ofSeconds(61));
        sessions.find(id);
        assertThat(row(id)).isNotEqualTo(opened);
    }

    @Test
    void a_session_seen_within_the_last_minute_is_not_looked_up_again() {
        Login login = new Login(Channel.CASHLOAN, 4714);
        String id = sessions.open(login, Duration.ofHours(1));
        assertThat(sessions.find(id)).contains(login);
        server.jdbc.update("DELETE FROM login_session WHERE id_hash = SHA2(?, 256)", id);

        assertThat(sessions.find(id)).contains(login);
        server.clock.advance(Duration.ofSeconds(61));
        assertThat(sessions.find(id)).isEmpty();
    }

    @Test
    void all_sessions_of_an_account_end_together_and_no_other_ones() {
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
