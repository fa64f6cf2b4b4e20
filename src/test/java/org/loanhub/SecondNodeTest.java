package org.loanhub;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.account.Credentials;
import org.loanhub.account.LoginName;
import org.loanhub.account.PasswordService;
import org.loanhub.api.cashloan.CashloanClient;
import org.loanhub.api.wukong.WukongClient;
import org.loanhub.kernel.Channel;
import org.loanhub.sandbox.LocalServer;

/** Another node on the same database, which is also what a restarted server is to its clients. */
@Tag("server")
class SecondNodeTest {

    private static final String STATUS = "/appCommonApi/getAuthenticationStatus";
    /** Within it every node hears of what ended on another. */
    private static final Duration A_SECOND = Duration.ofSeconds(1);

    private static final TestServer SERVER = TestServer.get();
    private static final LocalServer NODE =
            LocalServer.start(0, TestServer.DIRECTORY.resolve("second-node"), SERVER.settings(), SERVER.clock);

    @AfterAll
    static void stop() {
        NODE.close();
    }

    @Test
    void aSessionOfOneNodeHoldsOnTheOtherAndEndsThereToo() throws Exception {
        CashloanClient app = CashloanClient.register(CashloanClient.freshMobile());
        assertThat(app.call(STATUS).getString("responseCode")).isEqualTo("0000");
        assertThat(code(post(STATUS, CashloanClient.signed(), app.cookie()))).isEqualTo("0000");

        post("/appApi/quitMobileLogin", CashloanClient.signed(), app.cookie());

        assertThat(code(post(STATUS, CashloanClient.signed(), app.cookie()))).isEqualTo("90009000");
        Waits.pass(A_SECOND);
        // It was seen here just now: without word from the other node it would be believed for a minute.
        assertThat(app.call(STATUS).getString("responseCode")).isEqualTo("90009000");
    }

    @Test
    void aNewPasswordOnOneNodeEndsTheSessionsOnTheOther() throws Exception {
        String mobile = CashloanClient.freshMobile();
        CashloanClient app = CashloanClient.register(mobile);
        assertThat(code(post(STATUS, CashloanClient.signed(), app.cookie()))).isEqualTo("0000");

        SERVER.server
                .bean(PasswordService.class)
                .change(
                        new Credentials(Channel.CASHLOAN, new LoginName(mobile), "borrow-8", "127.0.0.1"),
                        "an0ther-one");
        Waits.pass(A_SECOND);

        assertThat(code(post(STATUS, CashloanClient.signed(), app.cookie()))).isEqualTo("90009000");
        assertThat(app.call(STATUS).getString("responseCode")).isEqualTo("90009000");
    }

    @Test
    void whatChangedSomethingOnOneNodeIsNotCarriedOutAgainOnTheOther() throws Exception {
        String mobile = CashloanClient.freshMobile();
        CashloanClient.register(mobile);
        JSONObject message = CashloanClient.signed("mobile", mobile, "source", "1", "suggestion", "once");
        String call = "/appApi/commitSuggestion";
        CashloanClient app = new CashloanClient();

        assertThat(CashloanClient.read(app.post(call, message.toJSONString())).getString("responseCode"))
                .isEqualTo("20003006");
        JSONObject repeated = post(call, message, "");

        assertThat(repeated.getString("exceptionFlag")).isEqualTo("9999");
        assertThat(repeated.getString("responseMessage")).contains("nonce");
    }

    @Test
    void aTokenThatEndsOnOneNodeIsRefusedOnTheOtherWithinASecond() throws Exception {
        WukongClient user = WukongClient.user();
        WukongClient sameUserElsewhere = WukongClient.logIn(user.mobile(), "abc12345");
        assertThat(homeOnOtherNode(user)).isEqualTo("SUCCESS");
        assertThat(homeOnOtherNode(sameUserElsewhere)).isEqualTo("SUCCESS");

        user.get("/logout");
        assertThat(user.get("/home").getString("status")).isEqualTo("TOKEN_ERROR");
        Waits.pass(A_SECOND);

        // It was seen here just now: without word from the first node it would be believed for a minute.
        assertThat(homeOnOtherNode(user)).isEqualTo("TOKEN_ERROR");
        assertThat(homeOnOtherNode(sameUserElsewhere)).isEqualTo("SUCCESS");
    }

    @Test
    void aPasswordChangedOnOneNodeEndsTheOtherLoginsEverywhere() throws Exception {
        WukongClient user = WukongClient.user();
        WukongClient thief = WukongClient.logIn(user.mobile(), "abc12345");
        assertThat(homeOnOtherNode(user)).isEqualTo("SUCCESS");
        assertThat(homeOnOtherNode(thief)).isEqualTo("SUCCESS");

        user.put(
                "/password",
                Map.of("old_password", "abc12345", "new_password", "n3wpass", "repeat_password", "n3wpass"));
        Waits.pass(A_SECOND);

        assertThat(homeOnOtherNode(thief)).isEqualTo("TOKEN_ERROR");
        assertThat(homeOnOtherNode(user)).isEqualTo("SUCCESS");
    }

    private static String homeOnOtherNode(WukongClient user) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(NODE.url() + "/home"))
                .header("token", user.token())
                .GET()
                .build();
        String body = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        return JSON.parseObject(body).getString("status");
    }

    private static JSONObject post(String path, JSONObject message, String cookie) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(NODE.url() + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(message.toJSONString()));
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        HttpResponse<String> response =
                HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        return CashloanClient.read(response.body());
    }

    private static String code(JSONObject answer) {
        return answer.getString("responseCode");
    }
}
