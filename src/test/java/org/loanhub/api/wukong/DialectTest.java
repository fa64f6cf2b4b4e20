package org.loanhub.api.wukong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.api.wukong.OriginalClient.first;

import com.alibaba.fastjson2.JSONArray;
import com.alibaba.fastjson2.JSONObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.TestServer;
import org.loanhub.Waits;
import org.loanhub.application.ApplicationService;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.PersonalText;
import org.loanhub.kyc.BlacklistEntry;
import org.loanhub.kyc.BlacklistService;

/** What the document prints and what the deployed server answered, call by call: two nodes on one database, one user. */
@Tag("server")
class DialectTest {

    private static final Map<String, Object> WISH = Map.of("amount", 1000, "period", 7);

    private final TestServer server = TestServer.get();

    private OriginalClient document(String token) {
        return new OriginalClient(server.url(), token);
    }

    private OriginalClient deployed(String token) {
        return new OriginalClient(DeployedServer.url(), token);
    }

    @Test
    void whoHasNoTokenAtAllIsAGuestOfTheDeployedServerOnly() {
        assertThat(document("").get("/home")).containsEntry("status", "TOKEN_ERROR");
        assertThat(document("nonsense").get("/home")).containsEntry("status", "TOKEN_ERROR");
        assertThat(first(deployed("").get("/home")))
                .containsEntry("quota", 2000)
                .doesNotContainKey("mobile");
        assertThat(first(deployed("nonsense").get("/home"))).containsEntry("success_count", 0);
        assertThat(deployed("nonsense").get("/loan-record")).containsEntry("status", "TOKEN_ERROR");
    }

    @Test
    void successIsSaidInOtherWords() {
        assertThat(said(document("").post("/feedback", Map.of("type", "loan", "content", "很好"))))
                .isEmpty();
        assertThat(said(deployed("").post("/feedback", Map.of("type", "loan", "content", "很好"))))
                .isEqualTo("提交反馈成功");
        assertThat(said(sendCode(document("")))).isEmpty();
        assertThat(said(sendCode(deployed("")))).isEqualTo("发送短信成功，请查收");
        assertThat(said(document(WukongClient.user().token()).get("/logout"))).isEqualTo("成功退出登入");
        assertThat(said(deployed(WukongClient.user().token()).get("/logout"))).isEmpty();
        assertThat(said(reset(document("")))).isEqualTo("设置成功");
        assertThat(said(reset(deployed("")))).isEmpty();
    }

    private static JSONObject sendCode(OriginalClient client) {
        return client.post("/1/send-mobile-code/new-user", Map.of("mobile", WukongClient.freshMobile()));
    }

    private JSONObject reset(OriginalClient client) {
        String mobile = WukongClient.user().mobile();
        server.clock.advance(Duration.ofMinutes(1));
        Steps.done(client.post("/1/send-mobile-code/forget-password", Map.of("mobile", mobile)));
        String code = WukongClient.lastCode(mobile);
        return client.put("/forget-password", Map.of("mobile", mobile, "code", code, "password", "n3wpass"));
    }

    private static String said(JSONObject answer) {
        return Steps.done(answer).getString("error_message");
    }

    @Test
    void workNeedsNoTelephoneAtTheDeployedServer() {
        String token = WukongClient.user().token();
        Map<String, Object> work = new HashMap<>(Steps.WORK);
        work.remove("company_tel");

        assertThat(document(token).post("/user-save-work", work)).containsEntry("error_message", "请填写单位电话");
        assertThat(said(deployed(token).post("/user-save-work", work))).isEqualTo("保存成功");
        assertThat(first(deployed(token).get("/user-work"))).containsEntry("company_tel", "");
    }

    @Test
    void aNumberWhoseReportIsNotHereYetIsTwo() {
        WukongClient user = WukongClient.user(WukongClient.freshMobile("1111"));
        Steps.mobile(user);
        assertThat(phone(deployed(user.token()))).isEqualTo(1);

        server.jdbc.update(
                "UPDATE credit_task t JOIN account a ON a.id = t.account_id SET t.step = 'LOGGED_IN', t.data_at = NULL"
                        + " WHERE a.channel = 'WUKONG' AND a.login_name = ?",
                user.mobile());

        assertThat(phone(deployed(user.token()))).isEqualTo(2);
        assertThat(phone(document(user.token()))).isEqualTo(0);
        assertThat(phone(deployed(WukongClient.user().token()))).isEqualTo(0);
    }

    private static Object phone(OriginalClient client) {
        return first(client.get("/user-auth-state")).get("is_phone_auth");
    }

    @Test
    void aTypedCodeIsAnsweredWithAListOrAnObject() {
        WukongClient user = WukongClient.user();
        String token =
                first(user.post("/lm-mobile", Map.of("servicecode", "123456"))).getString("token");
        Map<String, String> typed = Map.of("token", token, "smscode", WukongClient.lastCode(user.mobile()));

        assertThat(document(user.token()).post("/lm-mobile-input", typed).get("results"))
                .isEqualTo(List.of(Map.of("token", token)));
        assertThat(deployed(user.token()).post("/lm-mobile-input", typed).get("results"))
                .isEqualTo(Map.of("token", token));
    }

    /** One loan from the review to the last payment, seen through both. */
    @Test
    void aLoanIsShownInTextsOrInNumbers() {
        WukongClient user = Steps.borrower(Steps.invent(""));
        OriginalClient document = document(user.token());
        OriginalClient deployed = deployed(user.token());
        assertThat(first(deployed.get("/home"))).doesNotContainKey("id");
        assertThat(first(document.get("/home"))).containsEntry("id", "");

        assertOffers(document, deployed);
        putUnderReview(user.mobile());
        assertThat(said(document.post("/loan-submit", WISH))).isEqualTo("提交成功");
        assertReviewed(document, deployed);
        server.server
                .bean(ApplicationService.class)
                .decide(first(deployed.get("/home")).getLongValue("id"), true, Actor.operator("审核员甲"), "");
        Waits.untilHolds(() -> assertThat(first(document.get("/home"))).containsEntry("state", "repaying"));
        assertOwed(document, deployed);
        assertFinished(user, document, deployed);
    }

    private static void assertOffers(OriginalClient document, OriginalClient deployed) {
        JSONObject texts = first(document.post("/loan-confirm", WISH));
        JSONObject numbers = first(deployed.post("/loan-confirm", WISH));
        assertThat(texts).containsEntry("amount", "1000").containsEntry("period", "7");
        assertThat(texts).containsEntry("arrival_amount", "1000").containsEntry("interest", "4.17");
        assertThat(numbers).containsEntry("amount", 1000).containsEntry("period", 7);
        assertThat(numbers).containsEntry("arrival_amount", 1000).containsEntry("interest", new BigDecimal("4.17"));
        assertThat(numbers.get("annualized_interest_rate"))
                .isEqualTo(texts.get("annualized_interest_rate"))
                .isEqualTo("0.2145");
    }

    private void putUnderReview(String mobile) {
        server.server
                .bean(BlacklistService.class)
                .add(new BlacklistEntry(
                        BlacklistEntry.Kind.MOBILE,
                        new PersonalText(mobile),
                        BlacklistEntry.Level.RISK,
                        "test",
                        Actor.operator("test")));
    }

    private static void assertReviewed(OriginalClient document, OriginalClient deployed) {
        JSONObject texts = first(document.get("/home"));
        JSONObject numbers = first(deployed.get("/home"));
        assertThat(texts.keySet())
                .containsExactly(
                        "quota",
                        "overdue_rate",
                        "min_quota",
                        "max_quota",
                        "success_count",
                        "id",
                        "mobile",
                        "state",
                        "detail");
        assertThat(texts).containsEntry("state", "reviewing").containsEntry("quota", "1000");
        assertThat(texts).containsEntry("min_quota", "500").containsEntry("max_quota", "2000");
        assertThat(texts).containsEntry("success_count", "0").containsEntry("overdue_rate", "0.05");
        assertThat(numbers).containsEntry("state", "auditing").containsEntry("quota", 1000);
        assertThat(numbers).containsEntry("min_quota", 500).containsEntry("max_quota", 2000);
        assertThat(numbers).containsEntry("success_count", 0).containsEntry("overdue_rate", new BigDecimal("0.05"));
        assertThat(texts.get("id")).isInstanceOf(String.class);
        assertThat(numbers.get("id")).isInstanceOf(Integer.class);
        assertThat(texts.getJSONArray("detail").getJSONObject(0).get("time")).isInstanceOf(String.class);
        assertThat(numbers.getJSONArray("detail").getJSONObject(0).get("time")).isInstanceOf(Integer.class);
        // Lists keep the unmapped words.
        assertThat(first(deployed.get("/loan-record"))).containsEntry("state", "reviewing");
    }

    private static void assertOwed(OriginalClient document, OriginalClient deployed) {
        JSONObject owed = first(deployed.get("/repayments-record"));
        assertThat(owed).containsEntry("state", "repaying").containsEntry("quota", new BigDecimal("1004.17"));
        assertThat(document.get("/repayments-record").getJSONArray("results")).isEmpty();
        Map<String, Object> loan =
                Map.of("loan_id", first(deployed.get("/home")).get("id"));
        assertThat(first(document.get("/loan-record-detail", loan)).get("lending_at"))
                .isInstanceOf(String.class);
        assertThat(first(deployed.get("/loan-record-detail", loan)).get("lending_at"))
                .isInstanceOf(Integer.class);
        JSONObject text = first(document.post("/llpay-auth-pay", loan));
        JSONObject object = first(deployed.post("/llpay-auth-pay", loan));
        assertThat(text.get("req_data")).isInstanceOf(String.class);
        assertThat(object.getJSONObject("req_data"))
                .containsEntry("no_order", Payments.fields(envelope(text)).get("no_order"));
    }

    private static JSONObject envelope(JSONObject result) {
        return new JSONObject(Map.of("status", "SUCCESS", "results", new JSONArray(List.of(result))));
    }

    private void assertFinished(WukongClient user, OriginalClient document, OriginalClient deployed) {
        long loanId = first(deployed.get("/home")).getLongValue("id");
        String disbursedAt = first(document.get("/loan-record-detail", Map.of("loan_id", loanId)))
                .getString("lending_at");
        server.clock.advance(Duration.ofHours(1));
        Payments.pay(user, loanId, Map.of());
        Waits.untilHolds(() -> assertThat(first(document.get("/home"))).containsEntry("state", "finished"));

        assertThat(first(deployed.get("/home")))
                .containsEntry("state", "")
                .containsEntry("detail", List.of())
                .doesNotContainKey("id");
        assertThat(first(deployed.get("/loan-record"))).containsEntry("state_time", Integer.valueOf(disbursedAt));
        assertThat(first(document.get("/loan-record")).getString("state_time")).isGreaterThan(disbursedAt);
        assertThat(first(deployed.get("/repayments-record")))
                .containsEntry("loan_id", Math.toIntExact(loanId))
                .containsEntry("state_time", Integer.valueOf(disbursedAt));
        assertThat(first(document.get("/repayments-record"))).containsEntry("loan_id", Long.toString(loanId));
    }
}
