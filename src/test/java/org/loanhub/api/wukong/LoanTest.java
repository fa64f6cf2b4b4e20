package org.loanhub.api.wukong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.api.wukong.AccountTest.refusal;
import static org.loanhub.api.wukong.WukongClient.first;

import com.alibaba.fastjson2.JSONArray;
import com.alibaba.fastjson2.JSONObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loanhub.TestServer;
import org.loanhub.Waits;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.PersonalText;
import org.loanhub.kyc.BlacklistEntry;
import org.loanhub.kyc.BlacklistService;
import org.loanhub.sandbox.Person;

@Tag("server")
class LoanTest {

    private static final Map<String, Object> SUBMITTED = Map.of("status", "SUCCESS", "error_message", "提交成功");

    private final TestServer server = TestServer.get();

    @Test
    void aNewUsersHomeShowsWhatMayBeBorrowed() {
        WukongClient user = WukongClient.user();

        assertThat(user.get("/home"))
                .isEqualTo(Map.of(
                        "status",
                        "SUCCESS",
                        "error_message",
                        "",
                        "results",
                        List.of(Map.of(
                                "quota", "2000",
                                "overdue_rate", "0.05",
                                "min_quota", "500",
                                "max_quota", "2000",
                                "success_count", "0",
                                "id", "",
                                "mobile", user.mobile(),
                                "state", "",
                                "detail", List.of()))));
    }

    @Test
    void confirmingShowsWhatTheLoanCosts() {
        Person person = Steps.invent("");
        WukongClient user = Steps.borrower(person);
        String cardNo = person.cards().get(0);

        JSONObject quote = first(user.post("/loan-confirm", Map.of("amount", 2000, "period", 7)));

        assertThat(quote)
                .containsOnlyKeys(
                        "amount",
                        "period",
                        "bank",
                        "arrival_amount",
                        "interest",
                        "accrual",
                        "trialFee",
                        "serviceFee",
                        "poundage",
                        "otherFee",
                        "annualized_interest_rate")
                .containsEntry("amount", "2000")
                .containsEntry("period", "7")
                .containsEntry("arrival_amount", "2000")
                // 2000 at 6 % for 7 days of 360 is 2.33; three fees of 0.1 % are 6.00.
                .containsEntry("interest", "8.33")
                .containsEntry("accrual", new BigDecimal("2.33"))
                .containsEntry("trialFee", 2)
                .containsEntry("serviceFee", 2)
                .containsEntry("poundage", 2)
                .containsEntry("otherFee", 6)
                // 8.33 / 2000 × 360 / 7
                .containsEntry("annualized_interest_rate", "0.2142");
        assertThat(quote.getString("bank")).endsWith("（尾号" + cardNo.substring(cardNo.length() - 4) + "）");
    }

    @Test
    void aLoanIsSubmittedPaidOutAndShownEverywhere() {
        Person person = Steps.invent("");
        WukongClient user = Steps.borrower(person);

        assertThat(user.postForm("/loan-submit", Map.of("amount", "1000", "period", "10")))
                .isEqualTo(SUBMITTED);
        Waits.untilHolds(() -> assertThat(first(user.get("/home")).get("state")).isEqualTo("repaying"));

        JSONObject home = first(user.get("/home"));
        assertShownAtHome(home);
        long loanId = home.getLongValue("id");
        assertShownAmongAll(user, loanId);
        JSONObject shown = first(user.get("/loan-record-detail?loan_id=" + loanId));
        assertShownByItself(shown);
        assertContract(user, person, bankName(shown.getString("bank")));
        assertThat(user.post("/loan-submit", Map.of("amount", 500, "period", 7)))
                .isEqualTo(refusal("您有未完成的借款，暂不能再次申请"));
        assertThat(server.faults()).isEmpty();
    }

    private static void assertShownAtHome(JSONObject home) {
        assertThat(home.getString("id")).matches("\\d+");
        assertThat(home.get("success_count")).isEqualTo("1");
        // 1000 of 2000 are lent.
        assertThat(home.get("quota")).isEqualTo("1000");
        JSONArray detail = home.getJSONArray("detail");
        assertThat(detail.toList(JSONObject.class))
                .extracting(change -> change.get("title"))
                .containsExactly("repaying", "granting", "audit_success");
        JSONObject newest = detail.getJSONObject(0);
        assertThat(newest).containsOnlyKeys("title", "content", "time");
        assertThat(newest.getString("time")).matches("\\d{10}");
        // 1000 at 6 % for 10 days is 1.67, and three fees of 1.00.
        assertThat(newest.getJSONObject("content"))
                .containsEntry("quota", 1000)
                .containsEntry("period", 10)
                .containsEntry("poundage", new BigDecimal("4.67"));
    }

    private static void assertShownAmongAll(WukongClient user, long loanId) {
        JSONObject record = user.get("/loan-record");
        assertThat(record).containsOnlyKeys("status", "error_message", "results", "has_more");
        assertThat(record.get("has_more")).isEqualTo(false);
        assertThat(first(record))
                .containsOnlyKeys("loan_id", "quota", "period", "state_time", "state")
                .containsEntry("loan_id", Math.toIntExact(loanId))
                .containsEntry("quota", 1000)
                .containsEntry("period", 10)
                .containsEntry("state", "repaying");
        assertThat(first(record).get("state_time")).isInstanceOf(String.class);
    }

    private void assertShownByItself(JSONObject shown) {
        LocalDate dueOn = LocalDate.now(server.clock).plusDays(10);
        assertThat(shown)
                .containsOnlyKeys("quota", "period", "bank", "lending_at", "planned_repayment_at", "state")
                .containsEntry("quota", 1000)
                .containsEntry("period", 10)
                .containsEntry("state", "repaying")
                .containsEntry(
                        "planned_repayment_at",
                        Long.toString(dueOn.atStartOfDay(server.clock.getZone()).toEpochSecond()));
        assertThat(shown.getString("lending_at")).matches("\\d{10}");
        assertThat(shown.getString("bank")).contains("（尾号");
    }

    private static void assertContract(WukongClient user, Person person, String bankName) {
        assertThat(user.get("/loan-contract"))
                .containsEntry(
                        "results",
                        Map.of(
                                "borrower", person.name(),
                                "id_no", person.nationalId(),
                                "addr", "福建省厦门市集美区厦门北站",
                                "mobile", user.mobile(),
                                "annualized_interest_rate", "0.1681",
                                "account_name", bankName,
                                "account_no", person.cards().get(0)));
    }

    private static String bankName(String bank) {
        return bank.substring(0, bank.indexOf('（'));
    }

    @Test
    void aLoanKeepsTheCardThatItsMoneyWentTo() {
        Person person = Steps.invent("");
        WukongClient user = Steps.borrower(person);
        Steps.done(user.post("/loan-submit", Map.of("amount", 500, "period", 7)));
        long id = Steps.untilPaidOut(user);
        Steps.card(user, person.cards().get(1));
        Object second = user.get("/auth-bankcard-get")
                .getJSONArray("results")
                .getJSONObject(1)
                .get("id");

        Steps.done(user.put("/set-bankcard-default", Map.of("id", second)));

        String paidTo = person.cards().get(0);
        assertThat(first(user.get("/loan-record-detail?loan_id=" + id)).getString("bank"))
                .endsWith("（尾号" + paidTo.substring(paidTo.length() - 4) + "）");
        assertThat(user.get("/loan-contract").getJSONObject("results")).containsEntry("account_no", paidTo);
    }

    @Test
    void theContractCanBeReadBeforeTheFirstLoan() {
        WukongClient user = Steps.borrower(Steps.invent(""));

        JSONObject contract = user.get("/loan-contract").getJSONObject("results");

        // 1000 for 7 days: 1.17 and 3.00
        assertThat(contract).containsEntry("annualized_interest_rate", "0.2145");
        assertThat(WukongClient.user().get("/loan-contract")).isEqualTo(refusal("请先完成身份认证"));
    }

    @Test
    void confirmingChecksInTheDocumentedOrder() {
        Person person = Steps.invent("");
        WukongClient user = WukongClient.user();
        assertThat(confirm(user, "x", "y")).isEqualTo(refusal("请先完成身份认证"));
        Steps.identity(user, person);
        assertThat(confirm(user, "x", "y")).isEqualTo(refusal("请先完善个人信息"));
        Steps.profile(user);
        Steps.work(user);
        assertThat(confirm(user, "x", "y")).isEqualTo(refusal("请先完善个人信息"));
        Steps.relation(user);
        assertThat(confirm(user, "x", "y")).isEqualTo(refusal("请先完成银行卡认证"));
        Steps.card(user, person.cards().get(0));
        assertThat(confirm(user, "x", "y")).isEqualTo(refusal("请先完成手机认证"));
        Steps.mobile(user);
        assertThat(confirm(user, "x", "y")).isEqualTo(refusal("请输入正确的借款额度"));
        assertThat(confirm(user, "3000", "y")).isEqualTo(refusal("请输入正确的借款期限"));
        assertThat(confirm(user, "3000", "99")).isEqualTo(refusal("借款额度超过可用额度，当前可用额度2000元"));
        assertThat(confirm(user, "400", "99")).isEqualTo(refusal("借款额度不在允许范围内"));
        assertThat(confirm(user, "500", "31")).isEqualTo(refusal("借款期限不在允许范围内"));
        assertThat(confirm(user, "500", "30")).containsEntry("status", "SUCCESS");
        server.server
                .bean(BlacklistService.class)
                .add(new BlacklistEntry(
                        BlacklistEntry.Kind.MOBILE,
                        new PersonalText(user.mobile()),
                        BlacklistEntry.Level.BARRED,
                        "test",
                        Actor.operator("test")));
        assertThat(confirm(user, "500", "30"))
                .isEqualTo(Map.of("status", "PERMISSION_ERROR", "error_message", "您暂时不符合借款条件"));
        assertThat(user.post("/loan-submit", Map.of("amount", "500", "period", "30")))
                .containsEntry("status", "PERMISSION_ERROR");
    }

    @ParameterizedTest
    @CsvSource({
        "'',7,请输入正确的借款额度",
        "-500,7,请输入正确的借款额度",
        "1e3,7,请输入正确的借款额度",
        "500.001,7,请输入正确的借款额度",
        "99999999999999999999,7,请输入正确的借款额度",
        "500,'',请输入正确的借款期限",
        "500,7.5,请输入正确的借款期限",
        "500,0,请输入正确的借款期限",
        "500,99999999999,请输入正确的借款期限",
        "500,6,借款期限不在允许范围内",
    })
    void whatIsNoAmountOrPeriodIsRefused(String amount, String period, String message) {
        assertThat(confirm(BORROWER.user, amount, period)).isEqualTo(refusal(message));
        assertThat(BORROWER.user.post("/loan-submit", Map.of("amount", amount, "period", period)))
                .isEqualTo(refusal(message));
        assertThat(BORROWER.user.get("/loan-record").getJSONArray("results")).isEmpty();
    }

    /** Made once: getting ready takes seconds. */
    private static final class BORROWER {
        private static final WukongClient user = Steps.borrower(Steps.invent(""));
    }

    @Test
    void afterARejectionADayHasToPass() {
        WukongClient user = Steps.borrower(Steps.invent(""));
        Steps.done(user.post("/loan-submit", Map.of("amount", 500, "period", 7)));
        Waits.untilHolds(() -> assertThat(first(user.get("/home")).get("state")).isEqualTo("repaying"));
        long id = Long.parseLong(first(user.get("/home")).getString("id"));
        server.jdbc.update(
                "INSERT INTO loan_application (public_id, account_id, channel, product_id, status, amount, annual_rate,"
                        + " term_length, term_unit, interval_length, interval_unit, method, penalty_rate,"
                        + " penalty_limit_days, purpose, other_loans, one_at_a_time, submitted_at, decided_at)"
                        + " SELECT UUID(), account_id, channel, product_id, 'REJECTED_AT_AUDIT', amount, annual_rate,"
                        + " term_length, term_unit, interval_length, interval_unit, method, penalty_rate,"
                        + " penalty_limit_days, purpose, other_loans, one_at_a_time, submitted_at, ?"
                        + " FROM loan_application WHERE id = ?",
                java.sql.Timestamp.from(server.clock.instant()),
                id);
        server.jdbc.update(
                "INSERT INTO application_status_change (application_id, from_status, to_status, changed_by, note, changed_at)"
                        + " SELECT MAX(id), 'SUBMITTED', 'REJECTED_AT_AUDIT', 'SYSTEM', '', ? FROM loan_application",
                java.sql.Timestamp.from(server.clock.instant()));
        Steps.done(Payments.pay(user, id, Map.of()));
        Waits.untilHolds(() -> assertThat(first(user.get("/home")).get("state")).isIn("finished", "audit_failure"));
        Waits.untilHolds(() -> assertThat(user.post("/loan-submit", Map.of("amount", 500, "period", 7)))
                .isEqualTo(refusal("您的上一笔借款未通过审核，请24小时后再试")));

        server.clock.advance(Duration.ofHours(24));

        assertThat(user.post("/loan-submit", Map.of("amount", 500, "period", 7)))
                .isEqualTo(SUBMITTED);
    }

    @Test
    void anotherUsersLoanIsUnknown() {
        WukongClient user = Steps.borrower(Steps.invent(""));
        Steps.done(user.post("/loan-submit", Map.of("amount", 500, "period", 7)));
        String id = first(user.get("/home")).getString("id");
        WukongClient other = WukongClient.user();

        assertThat(other.get("/loan-record-detail?loan_id=" + id)).isEqualTo(refusal("借款不存在"));
        assertThat(other.post("/llpay-auth-pay", Map.of("loan_id", id))).isEqualTo(refusal("借款不存在"));
        assertThat(other.get("/loan-record-detail?loan_id=999999999")).isEqualTo(refusal("借款不存在"));
        assertThat(other.get("/loan-record-detail?loan_id=abc")).isEqualTo(refusal("借款ID格式不正确"));
        assertThat(other.get("/loan-record-detail")).isEqualTo(refusal("请提供借款ID"));
        assertThat(other.get("/loan-record").getJSONArray("results")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "offset=-1,offset应为不小于0的整数",
        "offset=a,offset应为不小于0的整数",
        "limit=0,limit应为不小于1的整数",
        "limit=1.5,limit应为不小于1的整数",
    })
    void aFaultyWindowIsRefused(String query, String message) {
        WukongClient user = WukongClient.user();
        for (String path : List.of("/loan-record", "/repayments-record", "/cash-coupon-get")) {
            assertThat(user.get(path + "?" + query)).isEqualTo(refusal(message));
        }
    }

    @Test
    void anOtherMethodOfADocumentedPathIsRefusedPolitely() {
        assertThat(WukongClient.user().get("/loan-submit")).isEqualTo(refusal("请求方式不正确"));
        assertThat(WukongClient.guest().post("/home")).isEqualTo(refusal("请求方式不正确"));
    }

    private static JSONObject confirm(WukongClient user, String amount, String period) {
        return user.post("/loan-confirm", Map.of("amount", amount, "period", period));
    }
}
