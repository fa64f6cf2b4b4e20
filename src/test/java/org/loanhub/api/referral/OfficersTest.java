package org.loanhub.api.referral;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONObject;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.Invented;
import org.loanhub.Parallel;
import org.loanhub.TestServer;
import org.loanhub.account.AccountError;
import org.loanhub.kernel.LendingException;

/** Loan officers register and log in (document 000). */
@Tag("server")
class OfficersTest {

    private static final String CAPTCHA = "captcha is not avalible.";

    private final TestServer server = TestServer.get();
    private final ReferralClient client = new ReferralClient();
    private final String mobile = Invented.mobile();

    private int accounts() {
        Integer count = server.jdbc.queryForObject(
                "SELECT COUNT(*) FROM account WHERE channel = 'REFERRAL' AND login_name = ?", Integer.class, mobile);
        return count == null ? 0 : count;
    }

    private static String message(JSONObject answer) {
        assertThat(answer.getBoolean("sucessed")).isFalse();
        return answer.getString("errorMessage");
    }

    @Test
    void theTesterSeesTheCodeInTheSession() {
        client.sendCode(mobile);

        assertThat(client.get("/session?key=regist_" + mobile).body()).isEqualTo(ReferralClient.newestCode(mobile));
        assertThat(client.get("/session?key=regist_" + Invented.mobile()).body())
                .isEmpty();
        assertThat(new ReferralClient().get("/session?key=regist_" + mobile).body())
                .isEmpty();
    }

    @Test
    void theDatabaseKnowsNeitherTheCodeNorTheKey() {
        client.sendCode(mobile);

        String rows = server.jdbc
                .queryForList("SELECT id_hash, name_lookup, CAST(value AS CHAR) AS value FROM session_value")
                .toString();
        assertThat(rows).doesNotContain(mobile).doesNotContain("=" + ReferralClient.newestCode(mobile));
    }

    @Test
    void aCodeCountsInTheSessionThatAskedForItOnly() {
        client.sendCode(mobile);
        String code = ReferralClient.newestCode(mobile);

        assertThat(message(new ReferralClient().register(mobile, code))).isEqualTo(CAPTCHA);
        assertThat(accounts()).isZero();
        assertThat(client.register(mobile, code).getBoolean("sucessed")).isTrue();
        assertThat(accounts()).isOne();
    }

    @Test
    void aCodeIsForOneNumber() {
        client.sendCode(mobile);
        String other = Invented.mobile();

        assertThat(message(client.register(other, ReferralClient.newestCode(mobile))))
                .isEqualTo(CAPTCHA);
    }

    @Test
    void aCodeLivesFiveMinutes() {
        client.sendCode(mobile);
        server.clock.advance(Duration.ofMinutes(5));

        assertThat(client.get("/session?key=regist_" + mobile).body()).isEmpty();
        assertThat(message(client.register(mobile, ReferralClient.newestCode(mobile))))
                .isEqualTo(CAPTCHA);
    }

    @Test
    void fiveWrongTriesBurnACode() {
        client.sendCode(mobile);
        String code = ReferralClient.newestCode(mobile);
        for (int i = 0; i < 5; i++) {
            assertThat(message(client.register(mobile, code.equals("123456") ? "654321" : "123456")))
                    .isEqualTo(CAPTCHA);
        }
        assertThat(message(client.register(mobile, code))).isEqualTo(CAPTCHA);
    }

    @Test
    void aSecondCodeWithinAMinuteIsNotSent() {
        client.sendCode(mobile);
        JSONObject answer = client.sendCode(mobile);

        assertThat(answer.getBoolean("success")).isFalse();
        assertThat(answer.getString("errorMessage")).isEqualTo("send message failed");
        assertThat(server.thirdParties.smsBox().of(mobile)).hasSize(1);
    }

    @Test
    void aNumberRegistersOnce() {
        client.register(mobile);
        server.clock.advance(Duration.ofSeconds(61));

        assertThat(message(client.register(mobile))).isEqualTo("telephone is already registered");
        assertThat(accounts()).isOne();
    }

    @Test
    void ofManyWhoRegisterWithOneCodeAtOnceOneSucceeds() throws Exception {
        client.sendCode(mobile);
        String code = ReferralClient.newestCode(mobile);

        List<String> outcomes = Parallel.outcomes(16, () -> {
            boolean done = new ReferralClient()
                    .withCookie(client.cookie())
                    .register(mobile, code)
                    .getBoolean("sucessed");
            if (!done) {
                throw new LendingException(AccountError.SMS_CODE_EXPIRED);
            }
            return code;
        });
        assertThat(Collections.frequency(outcomes, "done")).isOne();
        assertThat(accounts()).isOne();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "securityCode, '', securityCode is required",
        "telephone, '', telephone is required",
        "telephone, 1864567890, telephone is not a mobile number",
        "telephone, 1111111111111, telephone is not a mobile number",
        "password, '', password is required",
        "password, 12345, password must have 6 to 64 characters",
        "confirmPassword, '', confirmPassword is required",
        "confirmPassword, 123457, confirmPassword differs from password",
        "format, '', format is required",
        "format, xml, format must be json",
        "sign, '', sign is required",
    })
    void theFirstFaultOfARegistrationIsNamed(String field, String value, String message) {
        client.sendCode(mobile);
        Map<String, String> fields = new HashMap<>(Map.of(
                "securityCode",
                ReferralClient.newestCode(mobile),
                "telephone",
                mobile,
                "password",
                "123456",
                "confirmPassword",
                "123456"));
        fields.put(field, value);

        assertThat(message(client.post("/register", fields))).isEqualTo(message);
        assertThat(accounts()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"securityCode", "telephone", "password", "confirmPassword", "format", "sign"})
    void whatIsMissingOfARegistrationIsNamed(String field) {
        client.sendCode(mobile);
        Map<String, String> fields = new HashMap<>(Map.of(
                "securityCode",
                ReferralClient.newestCode(mobile),
                "telephone",
                mobile,
                "password",
                "123456",
                "confirmPassword",
                "123456",
                "format",
                "json",
                "sign",
                "1"));
        fields.remove(field);

        assertThat(client.send("/register", fields).body())
                .isEqualTo("{\"sucessed\":false,\"errorMessage\":\"" + field + " is required\"}");
        assertThat(accounts()).isZero();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "telephone, '', telephone is required",
        "password, '', password is required",
        "format, '', format is required",
        "format, xml, format must be json",
        "sign, '', sign is required",
        "telephone, 139, telephone or password is wrong",
        "password, 1234567, telephone or password is wrong",
    })
    void theFirstFaultOfALoginIsNamed(String field, String value, String message) {
        client.register(mobile);
        Map<String, String> fields = new HashMap<>(Map.of("telephone", mobile, "password", ReferralClient.PASSWORD));
        fields.put(field, value);

        assertThat(message(client.post("/login", fields))).isEqualTo(message);
        assertThat(message(client.post("/loanrequest/", Leads.documented()))).isEqualTo("please log in first");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "key=regist_13900000001&format=xml&sign=1, format must be json",
        "key=regist_13900000001&sign=1, format is required",
        "key=regist_13900000001&format=json, sign is required",
        "format=json&sign=1, key is required",
        "key=regist_12345&format=json&sign=1, send message failed",
        "key=regist_10900000001&format=json&sign=1, send message failed",
    })
    void theFirstFaultOfACodeRequestIsNamed(String query, String message) {
        assertThat(client.get("/checkmessage?" + query).body())
                .isEqualTo("{\"success\":false,\"errorMessage\":\"" + message + "\"}");
        assertThat(client.cookie()).isEmpty();
    }

    @Test
    void aSessionBeginsWithTheLogin() {
        client.register(mobile);
        String visit = client.cookie();
        assertThat(client.post("/loanrequest/", Leads.documented()).getString("errorMessage"))
                .isEqualTo("please log in first");
        client.logIn(mobile, ReferralClient.PASSWORD);

        assertThat(client.cookie()).isNotEqualTo(visit);
        assertThat(client.post("/loanrequest/", Leads.documented()).getBoolean("sucessed"))
                .isTrue();
        assertThat(message(new ReferralClient().withCookie(visit).post("/loanrequest/", Leads.documented())))
                .isEqualTo("please log in first");
    }

    @Test
    void aSessionEndsAfterTwoQuietHours() {
        ReferralClient officer = ReferralClient.officer();
        server.clock.advance(Duration.ofMinutes(119));
        assertThat(officer.post("/loanrequest/", Leads.documented()).getBoolean("sucessed"))
                .isTrue();
        server.clock.advance(Duration.ofMinutes(120));

        assertThat(message(officer.post("/loanrequest/", Leads.documented()))).isEqualTo("please log in first");
    }

    @Test
    void theFifthWrongPasswordLocks() {
        client.register(mobile);
        for (int i = 0; i < 5; i++) {
            assertThat(message(client.logIn(mobile, "wrong" + i))).isEqualTo("telephone or password is wrong");
        }

        assertThat(message(client.logIn(mobile, ReferralClient.PASSWORD))).startsWith("too many wrong passwords");
        server.clock.advance(Duration.ofMinutes(15));
        assertThat(client.logIn(mobile, ReferralClient.PASSWORD).getBoolean("sucessed"))
                .isTrue();
    }

    @Test
    void anotherMethodThanTheDocumentedOneIsNamed() {
        assertThat(client.get("/register").statusCode()).isEqualTo(405);
        assertThat(client.get("/register").body())
                .isEqualTo("{\"sucessed\":false,\"errorMessage\":\"/register must be called by POST\"}");
        assertThat(client.get("/loanrequest/").statusCode()).isEqualTo(405);
        assertThat(client.send("/checkmessage", Map.of()).body())
                .isEqualTo("{\"success\":false,\"errorMessage\":\"/checkmessage must be called by GET\"}");
    }
}
