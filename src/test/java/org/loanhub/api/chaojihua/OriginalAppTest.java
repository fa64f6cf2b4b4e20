package org.loanhub.api.chaojihua;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONObject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loanhub.Invented;
import org.loanhub.TestServer;

/** What the team's original apps do that document 003 does not print (docs/reference/chaojihua-later.md). */
@Tag("server")
class OriginalAppTest {

    private final TestServer server = TestServer.get();

    private JSONObject sendCode(ChaojihuaBorrower app, String mobile) {
        server.clock.advance(Duration.ofSeconds(61));
        JSONObject answer = app.postText("/get-sms-code", "{\"mobile\":" + mobile + "}");
        assertThat(answer)
                .containsEntry("code", 1)
                .containsEntry("message", "获取成功")
                .containsEntry("info", "");
        return answer;
    }

    @Test
    void anUnknownNumberBecomesAnAccountAndANewCodeIsTheWayBackIn() {
        ChaojihuaBorrower app = ChaojihuaBorrower.registered();
        String mobile = Invented.mobile();
        sendCode(app, mobile);
        JSONObject answer = app.postText(
                "/get-access-token",
                "{\"mobile\":%s,\"sms_code\":%d}"
                        .formatted(mobile, Integer.parseInt(ChaojihuaBorrower.newestText(mobile))));

        assertThat(answer).containsEntry("code", 1).containsEntry("message", "success");
        assertThat(answer.getJSONObject("info")).containsOnlyKeys("access_token");
        app.withToken(answer.getJSONObject("info").getString("access_token"));
        assertThat(app.orders(0)).isEmpty();

        sendCode(app, mobile);
        Map<String, String> again = Map.of("mobile", mobile, "sms_code", ChaojihuaBorrower.newestText(mobile));
        app.done(app.post("/get-access-token", again));
        assertThat(ChaojihuaBorrower.refusal(app.post("/get-access-token", again)))
                .startsWith("验证码");
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"sms_code\":\"123456\"}', 缺少参数mobile",
        "'{\"mobile\":13812345681}', 缺少参数sms_code",
        "'{\"mobile\":13812345681,\"sms_code\":\"12345\"}', sms_code格式错误",
        "'{\"mobile\":13812345681,\"sms_code\":12.5}', sms_code格式错误",
        "'{\"mobile\":13812345681,\"sms_code\":1234567}', sms_code格式错误"
    })
    void theFirstFaultIsNamed(String body, String message) {
        assertThat(ChaojihuaBorrower.refusal(ChaojihuaBorrower.registered().postText("/get-access-token", body)))
                .isEqualTo(message);
    }

    @Test
    void fiveWrongCodesMakeACodeVoid() {
        ChaojihuaBorrower app = ChaojihuaBorrower.registered();
        String right = ChaojihuaBorrower.newestText(app.mobile);
        sendCode(app, app.mobile);
        String sent = ChaojihuaBorrower.newestText(app.mobile);
        String wrong = sent.equals("111111") ? "222222" : "111111";
        for (int i = 0; i < 5; i++) {
            assertThat(ChaojihuaBorrower.refusal(
                            app.post("/get-access-token", Map.of("mobile", app.mobile, "sms_code", wrong))))
                    .isEqualTo("验证码错误");
        }
        assertThat(ChaojihuaBorrower.refusal(
                        app.post("/get-access-token", Map.of("mobile", app.mobile, "sms_code", sent))))
                .isEqualTo("验证码已失效，请重新获取");
        assertThat(right).hasSize(6);
    }

    @Test
    void aVerifiedAccountWantsItsPersonNamedSinceNumbersMoveOn() {
        ChaojihuaBorrower app = ChaojihuaBorrower.approved();
        sendCode(app, app.mobile);
        assertThat(ChaojihuaBorrower.refusal(app.post(
                        "/get-access-token",
                        Map.of("mobile", app.mobile, "sms_code", ChaojihuaBorrower.newestText(app.mobile)))))
                .startsWith("请填写已认证的姓名和身份证号");

        sendCode(app, app.mobile);
        app.done(app.post(
                "/get-access-token",
                Map.of(
                        "mobile",
                        app.mobile,
                        "sms_code",
                        ChaojihuaBorrower.newestText(app.mobile),
                        "verifiedIdName",
                        app.person.name(),
                        "verifiedIdNo",
                        app.person.nationalId())));
    }

    @Test
    void beforeTheFirstDrawdownThereIsNoPlanYetAndAStrangersOrderIsUnknown() {
        ChaojihuaBorrower app = ChaojihuaBorrower.approved();
        assertThat(ChaojihuaBorrower.refusal(app.post("/repay-plan-list", Map.of("orderNo", app.orderNo()))))
                .isEqualTo("尚未提现，还没有还款计划");
        assertThat(ChaojihuaBorrower.refusal(
                        ChaojihuaBorrower.registered().post("/repay-plan-list", Map.of("orderNo", app.orderNo()))))
                .isEqualTo("订单不存在");
    }

    @Test
    void aRefusedOrderIsNotCalculated() {
        ChaojihuaBorrower app = ChaojihuaBorrower.approved();
        String order = "{\"amount\":1000,\"period\":\"3.0\",\"orderNo\":" + app.orderNo() + "}";
        app.done(app.postText("/loan-calculate", order));

        server.jdbc.update("UPDATE credit_line_application SET status = 'REJECTED' WHERE order_no = ?", app.orderNo());

        assertThat(ChaojihuaBorrower.refusal(app.postText("/loan-calculate", order)))
                .isEqualTo("审批提现前置条件不符合：授信未通过或已失效");
    }

    @Test
    void wholeNumbersMayBeWrittenWithAPointAndUpdateTimeFollowsEveryChange() {
        ChaojihuaBorrower app = ChaojihuaBorrower.ready();
        app.done(app.verifyFace());
        app.done(app.postText("/loan-submit", "{\"loanAmt\":3000.0,\"period\":3.0,\"orderNo\":" + app.orderNo() + "}"));
        app.awaitStatus("4101");
        String disbursed = app.orders(0).getJSONObject(0).getString("update_time");

        server.clock.advance(Duration.ofHours(1));
        app.done(app.postText("/repay-submit", "{\"payType\":2.0,\"period\":1.0,\"orderNo\":" + app.orderNo() + "}"));

        assertThat(app.status()).isEqualTo("4203");
        assertThat(app.orders(0).getJSONObject(0).getString("update_time")).isGreaterThan(disbursed);
    }
}
