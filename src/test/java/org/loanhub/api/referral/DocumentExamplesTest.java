package org.loanhub.api.referral;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.Invented;
import org.loanhub.TestServer;
import org.loanhub.sandbox.Scenario;
import org.loanhub.sandbox.Scenarios.Party;

/** Every printed answer of document 000, letter by letter but for spaces. */
@Tag("server")
class DocumentExamplesTest {

    private final TestServer server = TestServer.get();
    private final ReferralClient client = new ReferralClient();
    private final String mobile = Invented.mobile();

    private static JSONObject printed(String json) {
        return JSON.parseObject(json);
    }

    @Test
    void aCodeIsSent() {
        HttpResponse<String> answer = client.get("/checkmessage?key=regist_" + mobile + "&format=json&sign=1111111111");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(answer.body()).isEqualTo("{\"success\":true}");
        assertThat(ReferralClient.newestCode(mobile)).matches("\\d{6}");
    }

    /** The printed call's key 1 is no number. */
    @Test
    void noCodeIsSentForThePrintedKey() {
        assertThat(client.get("/checkmessage?key=1&format=json&sign=1111111111").body())
                .isEqualTo("{\"success\":false,\"errorMessage\":\"send message failed\"}");
    }

    @Test
    void theTextCannotBeSent() {
        server.thirdParties.scenarios().choose(Party.SMS, Scenario.REFUSED);
        try {
            assertThat(client.sendCode(mobile))
                    .isEqualTo(printed("{\"success\": false, \"errorMessage\": \"send message failed\"}"));
        } finally {
            server.thirdParties.scenarios().choose(Party.SMS, Scenario.FINE);
        }
    }

    @Test
    void registered() {
        assertThat(client.register(mobile))
                .isEqualTo(printed("{\"sucessed\": true, \"message\": \"LoanOfficeUser exist, allows to Login\"}"));
    }

    @Test
    void notRegistered() {
        assertThat(client.register(mobile, "188719"))
                .isEqualTo(printed("{\"sucessed\": false, \"errorMessage\": \"captcha is not avalible.\"}"));
    }

    @Test
    void loggedIn() {
        client.register(mobile);

        assertThat(client.logIn(mobile, ReferralClient.PASSWORD))
                .isEqualTo(printed("{\"sucessed\": true, \"message\": \"LoanOfficeUser exist, allows to Login\"}"));
    }

    /** The printed message is empty; ours says why. */
    @Test
    void notLoggedIn() {
        JSONObject answer = client.logIn(mobile, ReferralClient.PASSWORD);

        assertThat(answer.keySet()).containsExactly("sucessed", "errorMessage");
        assertThat(answer.getBoolean("sucessed")).isFalse();
        assertThat(answer.getString("errorMessage")).isEqualTo("telephone or password is wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/loanrequest/", "/loanrequest"})
    void aLeadIsTaken(String path) {
        ReferralClient officer = ReferralClient.officer();

        assertThat(officer.send(path, Leads.documented()).body()).isEqualTo("{\"sucessed\":true}");
    }

    @Test
    void aLeadIsNotTaken() {
        JSONObject answer = ReferralClient.officer().post("/loanrequest/", Map.of());

        assertThat(answer.keySet()).containsExactly("sucessed", "errorMessage");
        assertThat(answer.getBoolean("sucessed")).isFalse();
        assertThat(answer.getString("errorMessage")).isEqualTo("request_amount is required");
    }
}
