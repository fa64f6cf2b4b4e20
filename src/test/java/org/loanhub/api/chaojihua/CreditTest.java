package org.loanhub.api.chaojihua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.Refusals.assertRefused;

import com.alibaba.fastjson2.JSONObject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loanhub.Crowd;
import org.loanhub.TestServer;
import org.loanhub.creditline.CreditLineApplication;
import org.loanhub.creditline.CreditLineApplicationService;
import org.loanhub.creditline.CreditLineError;
import org.loanhub.creditline.CreditLineService;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.PersonalText;
import org.loanhub.kyc.BlacklistEntry;
import org.loanhub.kyc.BlacklistService;

/** Applying for a line, and what it looks like. */
@Tag("server")
class CreditTest {

    private final TestServer server = TestServer.get();
    private final CreditLineApplicationService orders = server.server.bean(CreditLineApplicationService.class);
    private final ChaojihuaBorrower borrower = ChaojihuaBorrower.registered();

    private JSONObject apply() {
        return borrower.post("/credit-apply", borrower.particulars());
    }

    private String applied() {
        JSONObject info = borrower.done(apply()).getJSONObject("info");
        borrower.use(info.getString("orderNo"));
        return info.getString("status");
    }

    private void list(BlacklistEntry.Level level) {
        server.server
                .bean(BlacklistService.class)
                .add(new BlacklistEntry(
                        BlacklistEntry.Kind.NATIONAL_ID,
                        new PersonalText(borrower.person.nationalId()),
                        level,
                        "test",
                        Actor.operator("test")));
    }

    @Test
    void somebodyKnownIsApprovedAtOnce() {
        assertThat(applied()).isEqualTo("300");
        assertThat(borrower.status()).isEqualTo("300");
        assertThat(borrower.orders(1)).isEmpty();
        assertThat(borrower.orders(2)).isEmpty();
    }

    @Test
    void beforeTheFirstApplicationThereIsNothing() {
        assertThat(borrower.orders(0)).isEmpty();
        assertThat(ChaojihuaBorrower.refusal(borrower.get("/user-info"))).isEqualTo("请先提交授信申请");
    }

    @Test
    void whatWasToldIsStoredEncrypted() {
        applied();

        assertThat(server.jdbc.queryForObject(
                        "SELECT CAST(told AS CHAR) FROM credit_line_application WHERE order_no = ?",
                        String.class,
                        borrower.orderNo()))
                .doesNotContain(borrower.person.name())
                .doesNotContain(borrower.person.nationalId())
                .doesNotContain("13940460755");
    }

    @Test
    void somebodyBarredIsRejectedAndMayApplyAgainAfterThirtyDays() {
        list(BlacklistEntry.Level.BARRED);
        assertThat(applied()).isEqualTo("400");

        assertThat(borrower.status()).isEqualTo("400");
        assertThat(borrower.orders(0).getJSONObject(0).get("audit_data")).isNull();
        assertThat(ChaojihuaBorrower.refusal(apply())).isEqualTo("授信申请未通过，请过段时间再申请");
        server.clock.advance(Duration.ofDays(30));
        borrower.withToken(borrower.logIn().getString("access_token"));
        assertThat(applied()).isEqualTo("400");
        assertThat(borrower.orders(0)).hasSize(2);
    }

    @Test
    void somebodyMarkedAsARiskWaitsForAnOperator() {
        list(BlacklistEntry.Level.RISK);
        assertThat(applied()).isEqualTo("200");
        assertThat(borrower.status()).isEqualTo("200");
        assertThat(orders.listUnderReview())
                .extracting(CreditLineApplication::orderNo)
                .contains(borrower.orderNo());
        assertThat(ChaojihuaBorrower.refusal(apply())).isEqualTo("已有审核中或有效的授信");

        orders.decide(borrower.orderNo(), true, Actor.operator("审核员甲"), "");

        assertThat(borrower.status()).isEqualTo("300");
        assertRefused(
                CreditLineError.ORDER_NOT_UNDER_REVIEW,
                () -> orders.decide(borrower.orderNo(), false, Actor.operator("审核员乙"), ""));
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void anOperatorMayReject() {
        list(BlacklistEntry.Level.RISK);
        applied();
        orders.decide(borrower.orderNo(), false, Actor.operator("审核员甲"), "资料不符");

        assertThat(borrower.status()).isEqualTo("400");
    }

    @Test
    void aFrozenLineIs500() {
        applied();
        CreditLineService lines = server.server.bean(CreditLineService.class);
        lines.freeze(borrower.accountId(), Channel.CHAOJIHUA);
        assertThat(borrower.status()).isEqualTo("500");
        assertThat(borrower.orders(0)
                        .getJSONObject(0)
                        .getJSONObject("audit_data")
                        .getJSONObject("amountLimit"))
                .containsEntry("surplusAmount", 0);

        lines.unfreeze(borrower.accountId());
        assertThat(borrower.status()).isEqualTo("300");
    }

    @Test
    void anApprovalIsGoodForSevenDays() {
        applied();
        String first = borrower.orderNo();
        server.clock.advance(Duration.ofDays(1));
        borrower.withToken(borrower.logIn().getString("access_token"));
        assertThat(remainTime()).isEqualTo("6天");
        assertThat(ChaojihuaBorrower.refusal(apply())).isEqualTo("已有审核中或有效的授信");
        server.clock.advance(Duration.ofDays(6));
        borrower.withToken(borrower.logIn().getString("access_token"));
        assertThat(remainTime()).isEqualTo("0天");

        assertThat(applied()).isEqualTo("300");
        assertThat(borrower.orderNo()).isNotEqualTo(first);
        assertThat(borrower.orders(0).toJavaList(JSONObject.class))
                .extracting(order -> order.getString("no"))
                .containsExactly(borrower.orderNo(), first);
        assertThat(server.faults()).isEmpty();
    }

    private String remainTime() {
        return borrower.orders(0).getJSONObject(0).getJSONObject("audit_data").getString("remainTime");
    }

    @Test
    void ofManyApplicationsAtOnceOneIsStored() throws Exception {
        Map<String, Object> fields = borrower.particulars();

        List<Integer> codes =
                Crowd.call(16, i -> borrower.post("/credit-apply", fields).getIntValue("code"));
        assertThat(Collections.frequency(codes, 1)).isOne();
        assertThat(borrower.orders(0)).hasSize(1);
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void aNameThatIsNotTheNumbersIsRefused() {
        Map<String, Object> fields = borrower.particulars();
        fields.put("verifiedIdName", "不是本人");

        assertThat(ChaojihuaBorrower.refusal(borrower.post("/credit-apply", fields)))
                .isEqualTo("姓名与身份证号不一致");
        assertThat(borrower.orders(0)).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "verifiedIdName, 1",
        "verifiedIdNo, 11010119900101123",
        "name1, 1",
        "mobile1, 110",
        "mobile2, 110",
        "houseProvince, '\u0007'",
        "companyName, '\u0007'",
    })
    void aMalformedApplicationAsksNobodyAndStoresNothing(String field, String value) {
        Map<String, Object> fields = borrower.particulars();
        fields.put(field, value);

        assertThat(ChaojihuaBorrower.refusal(borrower.post("/credit-apply", fields)))
                .isEqualTo("资料格式错误，请检查姓名、证件号、电话、银行卡号和地址");
        for (String table : List.of(
                "kyc_check", "person_identity", "person_profile", "person_contact", "credit_line_application")) {
            assertThat(rows(table)).as(table).isZero();
        }
        // That of signing up.
        assertThat(rows("consent")).isOne();
    }

    private int rows(String table) {
        Integer count = server.jdbc.queryForObject(
                "SELECT COUNT(*) FROM " + table + " WHERE account_id = ?", Integer.class, borrower.accountId());
        return count == null ? 0 : count;
    }

    @Test
    void theLongestTextsAreStored() {
        Map<String, Object> fields = borrower.particulars();
        fields.put("houseDetailAddress", "𠮷".repeat(100));
        fields.put("verifiedIdAddress", "\"".repeat(200));
        fields.put("companyName", "司".repeat(100));
        fields.put("houseProvince", "省".repeat(32));
        fields.put("verifiedIdIssued", "局".repeat(64));
        fields.put("name1", "木".repeat(32));

        borrower.done(borrower.post("/credit-apply", fields));
        assertThat(borrower.get("/user-info").getJSONObject("info")).isEqualTo(new JSONObject(fields));
    }

    @Test
    void nobodyGetsALineInAnothersName() {
        ChaojihuaBorrower other = ChaojihuaBorrower.registered();
        applied();

        assertThat(ChaojihuaBorrower.refusal(other.post("/credit-apply", borrower.particulars())))
                .isEqualTo("该身份已在其他账号认证");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "verifiedIdName, '', 缺少参数verifiedIdName",
        "verifiedIdNo, '', 缺少参数verifiedIdNo",
        "name1, '', 缺少参数name1",
        "mobile1, '', 缺少参数mobile1",
        "relation1, '', 缺少参数relation1",
        "companyName, '', 缺少参数companyName",
        "houseDetailAddress, '', 缺少参数houseDetailAddress",
        "mobile2, '', 缺少参数mobile2",
        "verifiedIdBirthday, 1990, verifiedIdBirthday格式错误",
        "verifiedIdNo, 123, '资料格式错误，请检查姓名、证件号、电话、银行卡号和地址'",
        "mobile1, 110, '资料格式错误，请检查姓名、证件号、电话、银行卡号和地址'",
    })
    void theFirstFaultIsNamedAndNothingStored(String field, String value, String message) {
        Map<String, Object> fields = borrower.particulars();
        fields.put(field, value);

        assertThat(ChaojihuaBorrower.refusal(borrower.post("/credit-apply", fields)))
                .isEqualTo(message);
        assertThat(borrower.orders(0)).isEmpty();
    }

    @Test
    void listsHaveTheTypes012() {
        assertThat(ChaojihuaBorrower.refusal(borrower.get("/order-list?type=3")))
                .isEqualTo("type应为0、1或2");
        borrower.done(borrower.get("/order-list?type="));
        borrower.done(borrower.get("/order-list"));
    }
}
