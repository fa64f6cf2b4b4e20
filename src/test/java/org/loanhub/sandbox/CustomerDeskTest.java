package org.loanhub.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.TestServer;
import org.loanhub.api.wukong.WukongClient;

/** An operator at the sandbox's page, and the customer who sees what came of it. */
@Tag("server")
class CustomerDeskTest {

    private static final TestServer SERVER = TestServer.get();
    private static final Sandbox DESK = desk();

    private static Sandbox desk() {
        try {
            Sandbox sandbox = new Sandbox(0);
            CustomerDesk.of(SERVER.server, SERVER.clock).addTo(sandbox);
            return sandbox.start();
        } catch (IOException taken) {
            throw new IllegalStateException(taken);
        }
    }

    @AfterAll
    static void close() {
        DESK.close();
    }

    @Test
    void aCouponGivenByHandIsInItsOwnersList() throws Exception {
        WukongClient user = WukongClient.user();

        assertThat(post("/coupons", coupon(user.mobile(), "12.50")).statusCode())
                .isEqualTo(303);

        JSONObject newest = WukongClient.first(user.get("/cash-coupon-get"));
        assertThat(newest)
                .containsEntry("coupon_name", 1)
                .containsEntry("min_repayment", 400)
                .containsEntry("min_withdrawal", 0)
                .containsEntry("state", 0);
        assertThat(newest.getBigDecimal("coupon_amount")).isEqualByComparingTo("12.5");
        assertThat(newest.getLongValue("end_at"))
                .isGreaterThan(SERVER.clock.instant().getEpochSecond());
        assertThat(SERVER.jdbc.queryForObject(
                        "SELECT granted_by FROM coupon WHERE id = ?", String.class, newest.get("coupon_id")))
                .isEqualTo("OPERATOR:sandbox");
    }

    @Test
    void whatCannotBeGivenIsRefused() throws Exception {
        String mobile = WukongClient.user().mobile();

        assertThat(post("/coupons", coupon("13800000000", "10")).statusCode()).isEqualTo(409);
        assertThat(post("/coupons", coupon(mobile, "0")).statusCode()).isEqualTo(409);
        assertThat(post("/coupons", coupon(mobile, "0.001")).statusCode()).isEqualTo(409);
        assertThat(post("/coupons", coupon(mobile, "ten")).statusCode()).isEqualTo(409);
        assertThat(post("/quota-requests/approve", Map.of("id", "999999999", "limit", "3000"))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void aRequestForAHigherLimitIsShownAndDecided() throws Exception {
        WukongClient user = WukongClient.user();
        long accountId = SERVER.jdbc.queryForObject(
                "SELECT id FROM account WHERE channel = 'WUKONG' AND login_name = ?", Long.class, user.mobile());
        SERVER.jdbc.update(
                "INSERT INTO quota_request (account_id, open_of, limit_before, asked_at) VALUES (?, ?, 2000, NOW(3))",
                accountId,
                accountId);
        String id = SERVER.jdbc.queryForObject(
                "SELECT id FROM quota_request WHERE account_id = ?", String.class, accountId);

        assertThat(page()).contains(user.mobile());
        assertThat(post("/quota-requests/approve", Map.of("id", id, "limit", "3000"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(page()).doesNotContain(user.mobile());
        assertThat(WukongClient.first(user.get("/home"))).containsEntry("quota", "3000");
        assertThat(post("/quota-requests/refuse", Map.of("id", id)).statusCode())
                .isEqualTo(409);
    }

    private static Map<String, String> coupon(String mobile, String amount) {
        return Map.of("mobile", mobile, "kind", "REPAYMENT", "amount", amount, "min_repayment", "400", "days", "30");
    }

    private static HttpResponse<String> post(String path, Map<String, String> fields) throws Exception {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(DESK.url() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static String page() throws Exception {
        return send(HttpRequest.newBuilder(URI.create(DESK.url() + "/")).GET()).body();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
