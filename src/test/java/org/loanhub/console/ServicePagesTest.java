package org.loanhub.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONObject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.Invented;
import org.loanhub.TestServer;
import org.loanhub.account.LoginName;
import org.loanhub.account.Role;
import org.loanhub.api.cashloan.CashloanClient;
import org.loanhub.api.wukong.WukongClient;
import org.loanhub.console.web.Masks;
import org.loanhub.kernel.Channel;
import org.loanhub.messaging.FeedbackService;
import org.loanhub.messaging.NewFeedback;

/** What customers and apps get from what an operator does. */
@Tag("server")
class ServicePagesTest {

    private static final TestServer SERVER = TestServer.get();
    private static final String HOSTILE = "<script>alert(1)</script>\"'";

    private final String name = TestOperators.newOne(Role.SERVICE);
    private final ConsoleBrowser service = ConsoleBrowser.as(name);

    private static String request() {
        return UUID.randomUUID().toString();
    }

    private void assertDone(String action) {
        assertThat(TestOperators.lastAuditEntry(name))
                .containsEntry("action", action)
                .containsEntry("outcome", "DONE");
    }

    private static long accountId(String mobile) {
        return SERVER.jdbc.queryForObject(
                "SELECT id FROM account WHERE channel = 'WUKONG' AND login_name = ?", Long.class, mobile);
    }

    @Test
    void feedbackIsDealtWithOnce() {
        WukongClient user = WukongClient.user();
        String content = HOSTILE + UUID.randomUUID();
        SERVER.server
                .bean(FeedbackService.class)
                .add(new NewFeedback(Channel.WUKONG, accountId(user.mobile()), "func", content), "10.1.1.4");
        long id = SERVER.jdbc.queryForObject("SELECT id FROM feedback WHERE content = ?", Long.class, content);
        String unique = content.substring(HOSTILE.length());
        assertThat(service.page("/console/feedback"))
                .contains(unique, "&lt;script&gt;", Masks.mobile(new LoginName(user.mobile())))
                .doesNotContain("<script>", user.mobile());

        String done = "/console/feedback/" + id + "/done";
        String from = "/console/feedback?done=true";
        assertThat(service.submit(done, "answer", "已回电" + HOSTILE, "_from", from))
                .contains(unique, "已回电&lt;script&gt;", name)
                .doesNotContain("<script>");
        assertDone("feedback.done");
        assertThat(service.submit(done, "answer", "又一次", "_from", from)).contains("不能这样做");
        assertThat(service.page("/console/feedback")).doesNotContain(unique);
        assertThat(SERVER.faults()).isEmpty();
    }

    @Test
    void aMessageIsSeenInItsChannelUntilItIsWithdrawn() {
        String title = "停机维护" + UUID.randomUUID();
        String[] form = {
            "request",
            request(),
            "channel",
            "CASHLOAN",
            "kind",
            "NOTICE",
            "title",
            title,
            "content",
            HOSTILE,
            "url",
            "https://example.com/a",
            "_from",
            "/console/messages"
        };
        assertThat(service.submit("/console/messages", form))
                .contains("已发布", title)
                .doesNotContain("<script>");
        assertDone("message.publish");
        assertThat(service.submit("/console/messages", form)).contains("已经发布过了");
        assertThat(newestMessage()).containsEntry("messageTitle", title).containsEntry("messageContent", HOSTILE);

        long id = SERVER.jdbc.queryForObject("SELECT id FROM system_message WHERE title = ?", Long.class, title);
        String withdraw = "/console/messages/" + id + "/withdraw";
        assertThat(service.submit(withdraw, "_from", "/console/messages")).contains("已撤下");
        assertThat(newestMessage().getString("messageTitle")).isNotEqualTo(title);
        assertThat(service.submit(withdraw, "_from", "/console/messages")).contains("不能这样做");
    }

    private static JSONObject newestMessage() {
        return new CashloanClient()
                .call("/openCommonApi/getSystemMessage", "pageNum", 1, "pageSize", 1)
                .getJSONArray("resultSet")
                .getJSONObject(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://example.com/a", "https://example.com/a b"})
    void anAddressThatIsNoneOfTheWebIsRefused(String url) {
        assertThat(service.submit(
                        "/console/messages",
                        "request",
                        request(),
                        "channel",
                        "CASHLOAN",
                        "kind",
                        "ACTIVITY",
                        "title",
                        "x",
                        "content",
                        "x",
                        "url",
                        url,
                        "_from",
                        "/console/messages"))
                .contains("不能这样做");
        assertThat(publish("9.9.9", url)).contains("不能这样做");
    }

    private String publish(String version, String url) {
        return service.submit(
                "/console/versions",
                "channel",
                "CASHLOAN",
                "platform",
                "OTHER",
                "version",
                version,
                "url",
                url,
                "required",
                "true",
                "notes",
                HOSTILE,
                "_from",
                "/console/versions");
    }

    @Test
    void aPublishedVersionIsWhatTheAppIsToldAtOnce() {
        String version = "7." + Invented.mobile();
        assertThat(publish(version, "https://example.com/app.apk"))
                .contains("已发布 " + version, "强制", "&lt;script&gt;")
                .doesNotContain("<script>");
        assertDone("version.publish");
        try {
            assertThat(new CashloanClient()
                            .call("/appApi/appVersionDetection", "appType", "3")
                            .getString("responseMessage"))
                    .endsWith("最新版本" + version);
            assertThat(publish(version, "https://example.com/app.apk")).contains("不能这样做");
        } finally {
            SERVER.jdbc.update("DELETE FROM app_version WHERE version = ?", version);
        }
    }

    @Test
    void aCouponIsGivenOnceAndTakenBack() {
        WukongClient user = WukongClient.user();
        long account = accountId(user.mobile());
        String page = "/console/coupons?account=" + account;
        String found = service.submit("/console/coupons/find", "mobile", user.mobile());
        assertThat(found)
                .contains("发放一张", Masks.mobile(new LoginName(user.mobile())))
                .doesNotContain(user.mobile());
        assertThat(TestOperators.lastAuditEntry(name)).containsEntry("subject", String.valueOf(account));

        String[] form = {
            "request",
            request(),
            "account",
            String.valueOf(account),
            "kind",
            "REPAYMENT",
            "amount",
            "12.50",
            "minRepayment",
            "400",
            "minWithdrawal",
            "",
            "days",
            "30",
            "_from",
            page
        };
        assertThat(service.submit("/console/coupons", form)).contains("已发放 12.50 元", name);
        assertThat(service.submit("/console/coupons", form)).contains("已经发放过了");
        JSONObject newest = WukongClient.first(user.get("/cash-coupon-get"));
        assertThat(newest).containsEntry("min_repayment", 400).containsEntry("state", 0);
        assertThat(newest.getBigDecimal("coupon_amount")).isEqualByComparingTo("12.5");

        String withdraw = "/console/coupons/" + newest.get("coupon_id") + "/withdraw";
        assertThat(service.submit(withdraw, "_from", page)).contains("已收回");
        assertDone("coupon.withdraw");
        assertThat(service.submit(withdraw, "_from", page)).contains("不能这样做");
        assertThat(WukongClient.first(user.get("/cash-coupon-get")).get("coupon_id"))
                .isNotEqualTo(newest.get("coupon_id"));
        assertThat(SERVER.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "0.001", "ten", "99999999999"})
    void aCouponThatIsWorthNothingIsRefused(String amount) {
        long account = accountId(WukongClient.user().mobile());
        String page = "/console/coupons?account=" + account;

        assertThat(service.submit(
                        "/console/coupons",
                        "request",
                        request(),
                        "account",
                        String.valueOf(account),
                        "kind",
                        "REPAYMENT",
                        "amount",
                        amount,
                        "days",
                        "30",
                        "_from",
                        page))
                .contains("不能这样做");
        assertThat(SERVER.jdbc.queryForObject(
                        "SELECT COUNT(*) FROM coupon WHERE account_id = ? AND campaign IS NULL",
                        Integer.class,
                        account))
                .isZero();
    }

    @Test
    void anUnknownCustomerIsNotFound() {
        assertThat(service.submit("/console/coupons/find", "mobile", "10000000000", "_from", "/console/coupons"))
                .contains("不能这样做");
        assertThat(service.get("/console/coupons?account=9999999999").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aRequestForAHigherLimitIsDecidedOnce() {
        WukongClient user = WukongClient.user();
        long id = ask(user);
        String approve = "/console/quotas/" + id + "/approve";
        String from = "/console/quotas";
        assertThat(service.page(from))
                .contains(Masks.mobile(new LoginName(user.mobile())), "2,000.00")
                .doesNotContain(user.mobile());
        assertThat(service.submit(approve, "limit", "2000", "_from", from)).contains("不能这样做：新额度");

        assertThat(service.submit(approve, "limit", "3000", "_from", from))
                .contains("已提额到 3000.00 元")
                .doesNotContain(approve);
        assertDone("quota.approve");
        assertThat(WukongClient.first(user.get("/home"))).containsEntry("quota", "3000");
        assertThat(service.submit("/console/quotas/" + id + "/refuse", "_from", from))
                .contains("不能这样做");
    }

    @Test
    void aRequestForAHigherLimitIsRefused() {
        WukongClient user = WukongClient.user();
        long id = ask(user);

        assertThat(service.submit("/console/quotas/" + id + "/refuse", "_from", "/console/quotas"))
                .contains("已拒绝");
        assertThat(SERVER.jdbc.queryForMap("SELECT decided_by, limit_after FROM quota_request WHERE id = ?", id))
                .containsEntry("decided_by", "OPERATOR:" + name)
                .containsEntry("limit_after", null);
    }

    private static long ask(WukongClient user) {
        long account = accountId(user.mobile());
        SERVER.jdbc.update(
                "INSERT INTO quota_request (account_id, open_of, limit_before, asked_at) VALUES (?, ?, 2000, NOW(3))",
                account,
                account);
        return SERVER.jdbc.queryForObject("SELECT id FROM quota_request WHERE account_id = ?", Long.class, account);
    }

    @Test
    void somebodyIsBarredFoundAndLeftAloneAgain() {
        String mobile = Invented.mobile();
        assertThat(find(mobile)).contains("不在黑名单里", "从来没有在黑名单里");

        assertThat(service.submit(
                        "/console/blacklist", "kind", "MOBILE", "value", mobile, "level", "BARRED", "reason", HOSTILE))
                .contains("已加入黑名单", "禁止借款", "&lt;script&gt;")
                .doesNotContain("<script>", mobile);
        assertDone("blacklist.add");
        assertThat(String.valueOf(TestOperators.lastAuditEntry(name).get("subject")))
                .doesNotContain(mobile);
        assertThat(find(mobile)).contains("在黑名单里", "移出黑名单").doesNotContain(mobile);

        String lookup = SERVER.jdbc.queryForObject(
                "SELECT value_lookup FROM blacklist WHERE added_by = ?", String.class, "OPERATOR:" + name);
        String[] removal = {
            "kind",
            "MOBILE",
            "lookup",
            lookup,
            "reason",
            "误加",
            "_from",
            "/console/blacklist?kind=MOBILE&lookup=" + lookup
        };
        assertThat(service.submit("/console/blacklist/remove", removal)).contains("已移出", "误加");
        assertDone("blacklist.remove");
        assertThat(service.submit("/console/blacklist/remove", removal)).contains("不能这样做");
        assertThat(find(mobile)).contains("不在黑名单里");
    }

    private String find(String mobile) {
        return service.submit("/console/blacklist/find", "kind", "MOBILE", "value", mobile);
    }

    @Test
    void whatIsNoNumberIsNotBarred() {
        for (String value : List.of("1", "x".repeat(33), " ")) {
            assertThat(service.submit(
                            "/console/blacklist",
                            "kind",
                            "NATIONAL_ID",
                            "value",
                            value,
                            "level",
                            "RISK",
                            "reason",
                            "x",
                            "_from",
                            "/console/blacklist"))
                    .contains("不能这样做");
        }
        assertThat(service.page("/console/blacklist?kind=MOBILE&lookup=%27")).doesNotContain("查找结果");
    }

    @ParameterizedTest
    @ValueSource(strings = {"feedback", "messages", "versions", "coupons", "quotas", "blacklist"})
    void otherRolesGetNothingOfIt(String page) {
        for (Role role : List.of(Role.REVIEWER, Role.CASHIER, Role.COLLECTOR)) {
            ConsoleBrowser other = ConsoleBrowser.as(TestOperators.newOne(role));
            assertThat(other.get("/console/" + page).statusCode()).isEqualTo(403);
            assertThat(other.page("/console")).doesNotContain("\"/console/" + page + "\"");
        }
        assertThat(ConsoleBrowser.anonymous().get("/console/" + page).statusCode())
                .isEqualTo(303);
    }

    @Test
    void nothingIsDoneForAnotherRoleOrWithoutTheToken() {
        String mobile = Invented.mobile();
        ConsoleBrowser cashier = ConsoleBrowser.as(TestOperators.newOne(Role.CASHIER));
        String[] entry = {"kind", "MOBILE", "value", mobile, "level", "BARRED", "reason", "x"};
        assertThat(cashier.post("/console/blacklist", entry).statusCode()).isEqualTo(403);
        long id = ask(WukongClient.user());
        assertThat(cashier.post("/console/quotas/" + id + "/approve", "limit", "5000")
                        .statusCode())
                .isEqualTo(403);
        assertThat(service.post("/console/quotas/" + id + "/approve", "limit", "5000", "_token", "x")
                        .statusCode())
                .isEqualTo(403);

        assertThat(find(mobile)).contains("不在黑名单里");
        assertThat(SERVER.jdbc.queryForObject(
                        "SELECT COUNT(*) FROM quota_request WHERE id = ? AND open_of IS NOT NULL", Integer.class, id))
                .isOne();
    }
}
