package org.loanhub.api.chaojihua;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONObject;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loanhub.TestServer;

/** Binding cards. */
@Tag("server")
class CardsTest {

    private final TestServer server = TestServer.get();
    private final ChaojihuaBorrower borrower = ChaojihuaBorrower.approved();

    private String refused(Map<String, Object> fields) {
        return ChaojihuaBorrower.refusal(borrower.post("/bank-card-bind", fields));
    }

    @Test
    void theFirstCardBoundIsTheDefaultAlsoAfterOneThatWaitsForItsCode() {
        borrower.done(borrower.bind(2));
        borrower.done(borrower.bind(0));
        borrower.done(borrower.bind(1));

        assertThat(borrower.get("/bank-card-list").getJSONArray("info").toJavaList(JSONObject.class))
                .extracting(card -> card.getString("cardNo") + " " + card.getBoolean("defaultFlag"))
                .containsExactly(
                        borrower.person.cards().get(0) + " true",
                        borrower.person.cards().get(1) + " false");
    }

    @Test
    void bindingACardAgainIsFine() {
        borrower.done(borrower.bind(0));

        assertThat(borrower.bind(0).getJSONObject("info").getString("status")).isEqualTo("3001");
        assertThat(borrower.get("/bank-card-list").getJSONArray("info")).hasSize(1);
    }

    @Test
    void aWrongCodeMayBeTypedAnew() {
        borrower.done(borrower.bind(2));
        String code = ChaojihuaBorrower.newestText(borrower.mobile);
        Map<String, Object> fields = borrower.card(2);
        fields.put("verifyCode", code.equals("123456") ? "654321" : "123456");
        assertThat(ChaojihuaBorrower.refusal(borrower.post("/bank-card-bind-captcha", fields)))
                .isEqualTo("验证码错误");

        fields.put("verifyCode", code);
        borrower.done(borrower.post("/bank-card-bind-captcha", fields));
    }

    @Test
    void aCodeWithoutABindingIsRefused() {
        Map<String, Object> fields = borrower.card(2);
        fields.put("verifyCode", "123456");

        assertThat(ChaojihuaBorrower.refusal(borrower.post("/bank-card-bind-captcha", fields)))
                .isEqualTo("请先提交绑卡");
    }

    @Test
    void anothersCardIsRefused() {
        Map<String, Object> fields = borrower.card(0);
        String other = server.thirdParties.people().invent("").cards().get(0);
        fields.put("cardNo", other);

        assertThat(refused(fields)).isEqualTo("银行卡号、姓名、身份证号与预留手机号不一致");
    }

    @Test
    void anothersNameIsRefused() {
        Map<String, Object> fields = borrower.card(0);
        fields.put("name", "不是本人");

        assertThat(refused(fields)).isEqualTo("姓名、身份证与已认证的信息不一致");
    }

    @Test
    void anotherBanksCardIsRefusedAndNotBound() {
        Map<String, Object> fields = borrower.card(0);
        fields.put("bankCode", fields.get("bankCode").equals("ABC") ? "ICBC" : "ABC");

        assertThat(refused(fields)).startsWith("银行卡不是").endsWith("银行的");
        assertThat(borrower.get("/bank-card-list").getJSONArray("info")).isEmpty();
    }

    @Test
    void anothersOrderIsUnknown() {
        Map<String, Object> fields = borrower.card(0);
        fields.put("orderNo", ChaojihuaBorrower.approved().orderNo());

        assertThat(refused(fields)).isEqualTo("订单不存在");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "orderNo, '', 缺少参数orderNo",
        "orderNo, 12345, orderNo格式错误",
        "idNo, 12345, idNo格式错误",
        "name, '', 缺少参数name",
        "cardNo, 12345, cardNo格式错误",
        "bankCode, XYZ, 不支持该银行",
        "reserveMobile, 110, reserveMobile格式错误",
    })
    void theFirstFaultIsNamed(String field, String value, String message) {
        Map<String, Object> fields = borrower.card(0);
        fields.put(field, value);

        assertThat(refused(fields)).isEqualTo(message);
    }
}
