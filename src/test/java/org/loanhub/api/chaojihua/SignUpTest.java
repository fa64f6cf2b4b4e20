package org.loanhub.api.chaojihua;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.Invented;
import org.loanhub.TestServer;

/** From a code by SMS to an account. */
@Tag("server")
class SignUpTest {

    private final TestServer server = TestServer.get();
    private final ChaojihuaBorrower app = ChaojihuaBorrower.registered();

    private int accounts(String mobile) {
        Integer count = server.jdbc.queryForObject(
                "SELECT COUNT(*) FROM account WHERE channel = 'CHAOJIHUA' AND login_name = ?", Integer.class, mobile);
        return count == null ? 0 : count;
    }

    @Test
    void aNumberRegistersOnce() {
        server.clock.advance(Duration.ofSeconds(61));
        app.done(app.post("/get-sms-code", Map.of("mobile", app.mobile)));

        assertThat(ChaojihuaBorrower.refusal(app.post(
                        "/register",
                        Map.of(
                                "mobile",
                                app.mobile,
                                "smsCode",
                                ChaojihuaBorrower.newestText(app.mobile),
                                "password",
                                "another-8"))))
                .isEqualTo("手机号已注册");
        assertThat(accounts(app.mobile)).isOne();
        assertThat(app.logIn()).containsKey("access_token");
    }

    @Test
    void numbersMayBeJsonNumbers() {
        String mobile = Invented.mobile();
        app.done(app.postText("/get-sms-code", "{\"mobile\":" + mobile + "}"));
        app.done(app.post(
                "/register",
                Map.of("mobile", mobile, "smsCode", ChaojihuaBorrower.newestText(mobile), "password", "borrow-8")));
        assertThat(accounts(mobile)).isOne();
    }

    @Test
    void aSecondCodeWithinAMinuteIsNotSent() {
        assertThat(ChaojihuaBorrower.refusal(app.post("/get-sms-code", Map.of("mobile", app.mobile))))
                .isEqualTo("验证码发送过于频繁，请稍后再试");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "mobile, '', 缺少参数mobile",
        "mobile, 12345, mobile格式错误",
        "smsCode, '', 缺少参数smsCode",
        "smsCode, 12345, smsCode格式错误",
        "smsCode, 000000, 验证码错误",
        "password, '', 缺少参数password",
        "password, short-7, password长度应为8到64",
    })
    void theFirstFaultIsNamedAndNobodyIsRegistered(String field, String value, String message) {
        String mobile = Invented.mobile();
        app.done(app.post("/get-sms-code", Map.of("mobile", mobile)));
        Map<String, String> fields = new HashMap<>(
                Map.of("mobile", mobile, "smsCode", ChaojihuaBorrower.newestText(mobile), "password", "borrow-8"));
        fields.put(field, value);

        assertThat(ChaojihuaBorrower.refusal(app.post("/register", fields))).isEqualTo(message);
        assertThat(accounts(mobile)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{", "nonsense", "\"text\""})
    void aBodyThatIsNoObjectIsNamed(String body) {
        assertThat(ChaojihuaBorrower.refusal(app.postText("/register", body))).isEqualTo("请求内容不是JSON对象");
    }

    @Test
    void aFieldThatIsAnObjectIsMalformed() {
        assertThat(ChaojihuaBorrower.refusal(app.postText("/get-sms-code", "{\"mobile\":{}}")))
                .isEqualTo("mobile格式错误");
    }

    @Test
    void aBodyTooLongIsNamed() {
        assertThat(ChaojihuaBorrower.refusal(app.postText("/register", "{\"mobile\":\"" + "1".repeat(70_000) + "\"}")))
                .isEqualTo("请求内容过长");
    }

    @Test
    void anUnknownCallIs404InTheSameForm() {
        assertThat(ChaojihuaBorrower.refusal(app.get("/no-such-call"))).startsWith("接口不存在");
        assertThat(ChaojihuaBorrower.refusal(app.get("/loan-submit"))).startsWith("接口不存在");
    }
}
