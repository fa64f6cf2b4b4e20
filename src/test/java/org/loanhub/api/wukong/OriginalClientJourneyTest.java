package org.loanhub.api.wukong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.api.wukong.AccountTest.refusal;
import static org.loanhub.api.wukong.OriginalClient.first;
import static org.loanhub.api.wukong.OriginalClient.newestLine;

import com.alibaba.fastjson2.JSONObject;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.TestServer;
import org.loanhub.Waits;
import org.loanhub.application.ApplicationService;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.PersonalText;
import org.loanhub.kyc.BlacklistEntry;
import org.loanhub.kyc.BlacklistService;
import org.loanhub.sandbox.Person;
import org.loanhub.scenario.Days;

/** The published web client, from a guest's first look to a settled loan, on a server that is set up for it. */
@Tag("server")
class OriginalClientJourneyTest {

    private static final String PASSWORD = "abc1234567890xyz";

    private final TestServer server = TestServer.get();
    private final String mobile = WukongClient.freshMobile();
    private final Person person = Steps.invent("");
    private OriginalClient client = new OriginalClient(DeployedServer.url(), OriginalClient.NO_TOKEN);

    @Test
    void theClientGoesItsWholeWay() {
        looksAroundAsAGuest();
        signsUp();
        isChecked();
        tellsAboutThemselves();
        provesTheMobile();
        signsACard();
        isRefusedAndAppliesAnew();
        isLateAndPays();
        readsTheRecords();
        changesThePassword();
        assertThat(server.faults()).isEmpty();
    }

    private void looksAroundAsAGuest() {
        assertThat(client.get("/logout")).containsEntry("status", "SUCCESS");
        JSONObject home = first(client.get("/home"));
        assertThat(home).containsEntry("state", "").containsEntry("detail", List.of());
        assertThat(home.get("min_quota")).isEqualTo(500);
        assertThat(client.get("/loan-record")).containsEntry("status", "TOKEN_ERROR");
    }

    private void signsUp() {
        JSONObject sent = client.post("/1/send-mobile-code/new-user", Map.of("mobile", mobile));
        assertThat(sent.getString("error_message")).isEqualTo("发送短信成功，请查收");
        Map<String, String> form =
                Map.of("mobile", mobile, "code", WukongClient.lastCode(mobile), "password", PASSWORD);
        client = client.with(first(client.post("/signup", form)).getString("token"));
        assertThat(first(client.get("/home"))).doesNotContainKey("id").containsEntry("mobile", mobile);
    }

    private void isChecked() {
        assertThat(first(client.get("/lm-get-identity"))).containsEntry("state", "");
        Map<String, String> form = Map.of("username", person.name(), "identityno", person.nationalId());
        assertThat(client.post("/lm-identity", form)).containsEntry("error_message", "pass");
        assertThat(first(client.get("/lm-get-identity"))).containsEntry("state", "pass");
    }

    private void tellsAboutThemselves() {
        Steps.done(client.post(
                "/user-save-work",
                Map.of(
                        "industry", "互联网",
                        "position", "工程师",
                        "company_name", "某某公司",
                        "company_area", List.of("福建省", "厦门市", "湖里区"),
                        "company_addr", "某某路1号")));
        Steps.done(client.post("/user-save-relation", Steps.RELATION));
        JSONObject profile = first(client.get("/user-profile"));
        assertThat(profile).containsEntry("is_work_auth", 1).containsEntry("is_relation_auth", 1);
        Steps.done(client.post("/user-save-profile", Steps.PROFILE));
        assertThat(first(client.get("/user-profile"))).containsEntry("live_area", List.of("福建省", "厦门市", "集美区"));
    }

    /** Each call once: what comes back is what the client shows. */
    private void provesTheMobile() {
        JSONObject started = client.post("/lm-mobile", Map.of("servicecode", "123456"));
        assertThat(started).containsEntry("error_message", "0006");
        String token = first(started).getString("token");
        JSONObject typed =
                client.post("/lm-mobile-input", Map.of("token", token, "smscode", WukongClient.lastCode(mobile)));
        assertThat(typed.getJSONObject("results")).containsEntry("token", token);
        assertThat(client.post("/lm-mobile-continue", Map.of("token", token)))
                .containsEntry("status", "SUCCESS")
                .containsEntry("error_message", "0100");
        Waits.untilHolds(() -> assertThat(first(client.get("/user-auth-state"))).containsEntry("is_phone_auth", 1));
        assertThat(client.post("/lm-mobile", Map.of("servicecode", "123456"))).isEqualTo(refusal("已经认证成功"));
    }

    private void signsACard() {
        String cardNo = person.cards().get(0);
        String grouped = cardNo.replaceAll("(\\d{4})(?=\\d)", "$1 ");
        Steps.done(client.get("/llpay-cardbin", Map.of("card_no", grouped)));
        JSONObject reqData = first(client.get("/llpay-sign", Map.of("id_type", "0", "card_no", cardNo)))
                .getJSONObject("req_data");
        HttpResponse<String> decided = Browser.decide("/signApply.htm", reqData.toString(), "approve");
        assertThat(Browser.target(Browser.visit(Browser.target(decided))))
                .isEqualTo(DeployedServer.SIGNING_PAGE + "?status=0000");
        JSONObject card = first(client.get("/auth-bankcard-get"));
        assertThat(card).containsEntry("is_default", 1);
        Steps.done(client.put("/set-bankcard-default", Map.of("id", card.get("id"))));
    }

    private void isRefusedAndAppliesAnew() {
        server.server
                .bean(BlacklistService.class)
                .add(new BlacklistEntry(
                        BlacklistEntry.Kind.MOBILE,
                        new PersonalText(mobile),
                        BlacklistEntry.Level.RISK,
                        "test",
                        Actor.operator("test")));
        assertOffered(first(client.post("/loan-confirm", Map.of("amount", 1000, "period", 7))));
        assertThat(submit()).containsEntry("error_message", "提交申请成功");
        JSONObject auditing = first(client.get("/home"));
        assertThat(auditing).containsEntry("state", "auditing").containsEntry("quota", 1000);
        assertThat(newestLine(auditing)).containsEntry("quota", 1000).containsEntry("period", 7);

        decide(auditing, false);
        JSONObject refused = first(client.get("/home"));
        assertThat(refused).containsEntry("state", "audit_failure").containsEntry("success_count", 0);
        assertThat(newestLine(refused).getLong("failure_at"))
                .isEqualTo(server.clock.instant().getEpochSecond());
        assertThat(submit()).isEqualTo(refusal("您的上一笔借款未通过审核，请24小时后再试"));
        server.clock.advance(Duration.ofHours(24));
        Steps.done(submit());
        decide(first(client.get("/home")), true);
        Waits.untilHolds(() -> assertThat(first(client.get("/home"))).containsEntry("state", "repaying"));
        assertRepaying(first(client.get("/home")));
        assertThat(client.post("/loan-submit", Map.of("amount", 2000, "period", 7)))
                .isEqualTo(refusal("您有未完成的借款，暂不能再次申请"));
    }

    /** Script adds the two sums, and multiplies the rate by a hundred. */
    private static void assertOffered(JSONObject offer) {
        assertThat(offer.get("amount")).isEqualTo(1000);
        assertThat(offer.get("interest")).isEqualTo(new BigDecimal("4.17"));
        assertThat(offer.get("period")).isEqualTo(7);
        assertThat(offer.get("annualized_interest_rate")).isEqualTo("0.2145");
    }

    private void assertRepaying(JSONObject home) {
        assertThat(home).containsEntry("quota", 1000).containsEntry("success_count", 1);
        assertThat(home.getJSONArray("detail").toList(JSONObject.class))
                .extracting(line -> line.get("title"))
                .containsExactly("repaying", "granting", "audit_success");
        assertThat(newestLine(home))
                .containsEntry("repay_amount", new BigDecimal("1004.17"))
                .containsEntry(
                        "planned_repayment_at",
                        Math.toIntExact(Days.today()
                                .plusDays(7)
                                .atStartOfDay(server.clock.getZone())
                                .toEpochSecond()));
        JSONObject approved = home.getJSONArray("detail").getJSONObject(2).getJSONObject("content");
        String cardNo = person.cards().get(0);
        assertThat(approved).containsEntry("end_bank_no", cardNo.substring(cardNo.length() - 4));
        assertThat(approved.getString("bank_name")).isNotEmpty();
    }

    private JSONObject submit() {
        return client.post("/loan-submit", Map.of("amount", 1000, "period", 7));
    }

    private void decide(JSONObject home, boolean approved) {
        server.server
                .bean(ApplicationService.class)
                .decide(home.getLongValue("id"), approved, Actor.operator("审核员甲"), "");
    }

    private void isLateAndPays() {
        Days.end(9);
        JSONObject late = first(client.get("/home"));
        assertThat(late).containsEntry("state", "overdue").containsEntry("overdue_rate", new BigDecimal("0.05"));
        // 1000 × 0.0005 × 2 days
        assertThat(newestLine(late))
                .containsEntry("overdue_day", 2)
                .containsEntry("overdue_principal", new BigDecimal("1004.17"))
                .containsEntry("overdue_amount", 1)
                .containsEntry("overdue_rate", "0.0005");
        JSONObject reqData = first(client.post("/llpay-auth-pay", Map.of("loan_id", late.get("id"))))
                .getJSONObject("req_data");
        HttpResponse<String> paid = Browser.decide("/authpay.htm", reqData.toString(), "approve");
        assertThat(Browser.target(Browser.press(paid))).isEqualTo(DeployedServer.PAYMENT_PAGE + "/success");
        Waits.untilHolds(() -> assertThat(first(client.get("/home"))).containsEntry("state", ""));
        assertThat(first(client.get("/home"))).doesNotContainKey("id").containsEntry("quota", 2000);
    }

    private void readsTheRecords() {
        List<JSONObject> loans =
                client.get("/loan-record").getJSONArray("results").toList(JSONObject.class);
        assertThat(loans).extracting(loan -> loan.get("state")).containsExactly("finished", "review_failure");
        assertThat(loans).allMatch(loan -> loan.get("state_time") instanceof Integer);
        JSONObject paid = first(client.get("/repayments-record"));
        assertThat(paid).containsEntry("quota", new BigDecimal("1005.17")).containsEntry("state", "finished");
        Object refused = loans.get(1).get("loan_id");
        assertThat(first(client.get("/loan-record-detail", Map.of("loan_id", Objects.requireNonNull(refused)))))
                .containsEntry("lending_at", false)
                .containsEntry("planned_repayment_at", false);
    }

    private void changesThePassword() {
        Map<String, String> form =
                Map.of("old_password", PASSWORD, "new_password", "n3wpass", "repeat_password", "n3wpass");
        Steps.done(client.put("/password", form));
        Steps.done(client.get("/logout"));
        client = client.with("null");
        assertThat(first(client.get("/home"))).containsEntry("state", "");
        Steps.done(client.post("/login", Map.of("mobile", mobile, "password", "n3wpass")));
    }
}
