package org.loanhub.api.chaojihua;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONArray;
import com.alibaba.fastjson2.JSONObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.Http;
import org.loanhub.TestServer;

/** Each printed call of document 003, and the form of its answer. */
@Tag("server")
class DocumentExamplesTest {

    private final TestServer server = TestServer.get();

    @Test
    void orderList() {
        ChaojihuaBorrower borrower = ChaojihuaBorrower.borrowing("1000", 3);
        JSONObject answer = borrower.get("/order-list?type=0");

        Printed.assertForm("order-list", answer);
        assertThat(answer.getString("message")).isEqualTo("Success");
        JSONObject order = answer.getJSONArray("info").getJSONObject(0);
        assertThat(order.getString("no")).matches("\\d{24}").isEqualTo(borrower.orderNo());
        assertThat(order.getString("u_id")).isEqualTo(Long.toString(borrower.accountId()));
        assertThat(order.getString("status")).isEqualTo("300");
        assertThat(order.getString("withdraw_id")).matches("\\d{16}");
        assertThat(order.getString("face_flow_id")).matches("[0-9a-f-]{36}");
        JSONObject audit = order.getJSONObject("audit_data");
        assertThat(audit)
                .containsEntry("status", "300")
                .containsEntry("channel", "SUISHOU01")
                .containsEntry("orderNo", borrower.orderNo())
                .containsEntry("amtRange", 100)
                .containsEntry("isCustom", 0)
                .containsEntry("maxLoanAmt", 50000)
                .containsEntry("minLoanAmt", 1000)
                .containsEntry("approveTime", server.clock.today().toString())
                .containsEntry("remainTime", "7天");
        assertThat(audit.getJSONObject("amountLimit"))
                .containsEntry("totalAmount", 50000)
                .containsEntry("surplusAmount", 49000);
        assertThat(audit.getJSONArray("termOptions").toJavaList(JSONObject.class))
                .extracting(option -> option.getIntValue("term"))
                .containsExactly(12, 1, 3, 6, 2);
        assertThat(order.getJSONObject("loan_data"))
                .containsEntry("orderNo", borrower.orderNo())
                .containsEntry("loanAmount", 1000)
                .containsEntry("orderStatus", "4101")
                .containsEntry("userMonthFee", new BigDecimal("1.6"));
    }

    /** Before the first drawdown what the sample has of one is empty. */
    @Test
    void orderListBeforeAWithdrawal() {
        JSONObject order = ChaojihuaBorrower.approved().orders(0).getJSONObject(0);

        assertThat(order)
                .containsEntry("order_status", "300")
                .containsEntry("loan_status", "")
                .containsEntry("loan_data", null);
    }

    @Test
    void bankList() {
        JSONObject answer = ChaojihuaBorrower.registered().get("/bank-list");

        Printed.assertForm("bank-list", answer);
        JSONArray banks = answer.getJSONArray("info");
        assertThat(banks.getJSONObject(0)).containsEntry("bankCode", "ICBC").containsEntry("bankName", "工商银行");
        assertThat(banks.getJSONObject(1)).containsEntry("bankCode", "ABC").containsEntry("bankName", "农业银行");
        for (JSONObject bank : banks.toJavaList(JSONObject.class)) {
            String icon = bank.getString("icon");
            assertThat(icon).startsWith(server.url());
            var picture = Http.send(
                    Http.request(icon.substring(server.url().length())).GET());
            assertThat(picture.statusCode()).isEqualTo(200);
            assertThat(picture.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("image/svg+xml"));
            assertThat(picture.headers().firstValue("Cache-Control")).contains("max-age=3600, public");
            assertThat(picture.body())
                    .contains("<svg")
                    .doesNotContainIgnoringCase("<script", "javascript:", "href", "foreignObject", "<style")
                    .doesNotContainPattern("(?i)\\son\\w+\\s*=");
        }
    }

    @Test
    void bankCardList() {
        ChaojihuaBorrower borrower = ChaojihuaBorrower.ready();
        JSONObject answer = borrower.get("/bank-card-list");

        Printed.assertForm("bank-card-list", answer);
        assertThat(answer.getJSONArray("info").getJSONObject(0))
                .containsEntry("cardNo", borrower.person.cards().get(0))
                .containsEntry("idNo", borrower.person.nationalId())
                .containsEntry("name", borrower.person.name())
                .containsEntry("reserveMobile", borrower.mobile)
                .containsEntry("defaultFlag", true);
    }

    @Test
    void bankCardBind() {
        ChaojihuaBorrower borrower = ChaojihuaBorrower.approved();

        assertThat(borrower.bind(0)).isEqualTo(Printed.EXAMPLES.getJSONObject("bank-card-bind"));
    }

    /** The document's bodies have orders, ID numbers, cards and mobiles as JSON numbers. */
    @Test
    void bankCardBindWithNumbers() {
        ChaojihuaBorrower borrower = ChaojihuaBorrower.approved();
        Map<String, Object> card = borrower.card(1);
        String idNo = borrower.person.nationalId();
        String body = """
                {"orderNo":%s,"idNo":%s,"name":"%s","cardNo":%s,"bankCode":"%s","bankName":"%s","reserveMobile":%s}
                """.formatted(
                        borrower.orderNo(),
                        idNo.endsWith("X") ? '"' + idNo + '"' : idNo,
                        borrower.person.name(),
                        card.get("cardNo"),
                        card.get("bankCode"),
                        card.get("bankName"),
                        borrower.mobile);

        assertThat(borrower.postText("/bank-card-bind", body))
                .isEqualTo(Printed.EXAMPLES.getJSONObject("bank-card-bind"));
        assertThat(borrower.get("/bank-card-list")
                        .getJSONArray("info")
                        .getJSONObject(0)
                        .getString("cardNo"))
                .isEqualTo(card.get("cardNo"));
    }

    @Test
    void bankCardBindCaptcha() {
        ChaojihuaBorrower borrower = ChaojihuaBorrower.approved();
        assertThat(borrower.bind(2)).isEqualTo(Printed.EXAMPLES.getJSONObject("bank-card-bind-sms"));
        assertThat(borrower.get("/bank-card-list").getJSONArray("info")).isEmpty();

        Map<String, Object> fields = borrower.card(2);
        fields.put("verifyCode", ChaojihuaBorrower.newestText(borrower.mobile));
        assertThat(borrower.post("/bank-card-bind-captcha", fields))
                .isEqualTo(Printed.EXAMPLES.getJSONObject("bank-card-bind-captcha"));
        assertThat(borrower.get("/bank-card-list").getJSONArray("info")).hasSize(1);
    }

    /** The printed body, its code of the SMS a JSON number too. */
    @Test
    void bankCardBindCaptchaWithNumbers() {
        ChaojihuaBorrower borrower = ChaojihuaBorrower.approved();
        borrower.done(borrower.bind(2));
        Map<String, Object> card = borrower.card(2);
        String code = ChaojihuaBorrower.newestText(borrower.mobile);
        String idNo = borrower.person.nationalId();
        String body = """
                {"orderNo":%s,"idNo":%s,"name":"%s","cardNo":%s,"bankCode":"%s","bankName":"%s","reserveMobile":%s,"verifyCode":%s}
                """.formatted(
                        borrower.orderNo(),
                        idNo.endsWith("X") ? '"' + idNo + '"' : idNo,
                        borrower.person.name(),
                        card.get("cardNo"),
                        card.get("bankCode"),
                        card.get("bankName"),
                        borrower.mobile,
                        code.startsWith("0") ? '"' + code + '"' : code);

        assertThat(borrower.postText("/bank-card-bind-captcha", body))
                .isEqualTo(Printed.EXAMPLES.getJSONObject("bank-card-bind-captcha"));
    }

    /** The document's own order and card numbers, as it prints them: read to the last digit, and nobody's here. */
    @ParameterizedTest
    @ValueSource(strings = {"%s", "\"%s\""})
    void printedNumbersAreWellFormed(String form) {
        ChaojihuaBorrower borrower = ChaojihuaBorrower.approved();
        String printed = """
                {"orderNo":%s,"idNo":%s,"name":"奧巴哈","cardNo":%s,"bankCode":"ABC","bankName":"农业银行","reserveMobile":%s}
                """.formatted(
                        form.formatted("202004151032496186912628"),
                        form.formatted("123456196108041236"),
                        form.formatted("6228481099305925274"),
                        form.formatted("13701874183"));

        assertThat(ChaojihuaBorrower.refusal(borrower.postText("/bank-card-bind", printed)))
                .isEqualTo("订单不存在");
        assertThat(ChaojihuaBorrower.refusal(borrower.postText(
                        "/bank-card-bind", printed.replace("202004151032496186912628", borrower.orderNo()))))
                .isEqualTo("姓名、身份证与已认证的信息不一致");
        assertThat(ChaojihuaBorrower.refusal(borrower.postText(
                        "/repay-plan-list", "{\"orderNo\":" + form.formatted("202004151032496186912628") + "}")))
                .isEqualTo("订单不存在");
    }

    /** The document's host ends with a slash, and the paths behind it begin with one. */
    @Test
    void pathsWithTwoSlashesAreTheSame() {
        ChaojihuaBorrower borrower = ChaojihuaBorrower.registered();

        assertThat(Http.send(borrower.authorised("//cjh-open-api/bank-list", "application/json")
                                .GET())
                        .body())
                .isEqualTo(Http.send(borrower.authorised("/cjh-open-api/bank-list", "application/json")
                                .GET())
                        .body());
        assertThat(Http.send(Http.request("//cjh-open-api/bank-list").GET()).statusCode())
                .isEqualTo(401);
        assertThat(Http.send(Http.request("//cjh-open-api/no-such-call").GET()).statusCode())
                .isEqualTo(404);
    }

    /** The printed parts add up to 1037.52 for 1,000 yuan over three months at 1.6 %; ours add up to the amount. */
    @Test
    void loanCalculate() {
        ChaojihuaBorrower borrower = ChaojihuaBorrower.approved();
        JSONObject answer = borrower.postText(
                "/loan-calculate", "{\"amount\":1000,\"period\":3,\"orderNo\":" + borrower.orderNo() + "}");

        Printed.assertForm("loan-calculate", answer);
        JSONObject trial = answer.getJSONObject("info");
        assertThat(trial)
                .containsEntry("actualAmount", 1000)
                .containsEntry("payAmount", 1048)
                .containsEntry("payFee", 48)
                .containsEntry("remark", "本金1000.00元，利息48.00元")
                .containsEntry("serviceFee", 0);
        JSONArray plan = trial.getJSONArray("repayPlan");
        assertThat(plan.toJavaList(JSONObject.class))
                .extracting(line -> line.getBigDecimal("payCorpus").toPlainString())
                .containsExactly("333.33", "333.33", "333.34");
        assertThat(plan.toJavaList(JSONObject.class))
                .extracting(line -> line.getBigDecimal("payAmount").toPlainString())
                .containsExactly("349.33", "349.33", "349.34");
        LocalDate today = server.clock.today();
        for (int i = 0; i < 3; i++) {
            assertThat(plan.getJSONObject(i).getIntValue("tenor")).isEqualTo(i + 1);
            assertThat(plan.getJSONObject(i).getLongValue("payDate"))
                    .isEqualTo(today.plusMonths(i + 1L)
                            .atStartOfDay(ZoneId.of("Asia/Shanghai"))
                            .toInstant()
                            .toEpochMilli());
        }
    }

    @Test
    void contractShow() {
        ChaojihuaBorrower borrower = ChaojihuaBorrower.approved();
        JSONObject answer = borrower.post("/contract-show", Map.of("orderNo", borrower.orderNo(), "contractNo", 1));

        Printed.assertForm("contract-show", answer);
        assertThat(answer.getJSONObject("info").getString("contractUrl")).startsWith(server.url());
    }

    /** Printed with code 0; 1 is success. */
    @Test
    void userVerify() {
        JSONObject printed = new JSONObject(Printed.EXAMPLES.getJSONObject("user-verify"));
        printed.put("code", 1);

        assertThat(ChaojihuaBorrower.approved().verifyFace()).isEqualTo(printed);
    }

    @Test
    void loanSubmit() {
        ChaojihuaBorrower borrower = ChaojihuaBorrower.ready();

        assertThat(borrower.postText(
                        "/loan-submit", "{\"orderNo\":" + borrower.orderNo() + ",\"loanAmt\":1000,\"period\":3}"))
                .isEqualTo(Printed.EXAMPLES.getJSONObject("loan-submit"));
    }

    @Test
    void userInfo() {
        ChaojihuaBorrower borrower = ChaojihuaBorrower.approved();
        JSONObject answer = borrower.get("/user-info");

        Printed.assertForm("user-info", answer);
        assertThat(answer.getString("message")).isEqualTo("SUCCESS");
        assertThat(answer.getJSONObject("info")).isEqualTo(new JSONObject(borrower.particulars()));
    }

    /** Printed with code 0; 1 is success. */
    @Test
    void repayPlanList() {
        ChaojihuaBorrower borrower = ChaojihuaBorrower.borrowing("1000", 3);
        JSONObject answer = borrower.postText("/repay-plan-list", "{\"orderNo\":" + borrower.orderNo() + "}");

        Printed.assertForm("repay-plan-list", answer);
        assertThat(answer.getIntValue("code")).isOne();
        JSONObject plan = answer.getJSONObject("info");
        assertThat(plan)
                .containsEntry("cardNo", borrower.person.cards().get(0))
                .containsEntry("earlyRepay", 0)
                .containsEntry("orderNo", borrower.orderNo())
                .containsEntry("loanAmount", "1000.00")
                .containsEntry("createTime", server.clock.today().toString())
                .containsEntry("needPayAmount", 1048)
                .containsEntry("allPayAmount", 1048)
                .containsEntry("payedAmount", 0);
        assertThat(plan.getJSONArray("repayPlan").getJSONObject(0))
                .containsEntry("allPayAmount", new BigDecimal("349.33"))
                .containsEntry("allPayCorpus", new BigDecimal("333.33"))
                .containsEntry("allPayFee", 16)
                .containsEntry("remainAmount", new BigDecimal("349.33"))
                .containsEntry("canRepayStatus", true)
                .containsEntry("isPaid", false)
                .containsEntry("isPaying", false)
                .containsEntry("lateFee", 0)
                .containsEntry("overDays", 0);
    }
}
