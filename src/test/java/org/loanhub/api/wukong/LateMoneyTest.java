package org.loanhub.api.wukong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.api.wukong.WukongClient.first;

import com.alibaba.fastjson2.JSONObject;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.TestServer;
import org.loanhub.Waits;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.Money;
import org.loanhub.payment.PaymentPolling;
import org.loanhub.product.Coupon;
import org.loanhub.product.CouponService;
import org.loanhub.product.NewCoupon;
import org.loanhub.sandbox.Scenario;
import org.loanhub.sandbox.Scenarios.Party;
import org.loanhub.scenario.Days;

/** Money that comes late, twice, through an older page, or goes back: 2,000 for 7 days, 2,008.33 due. */
@Tag("server")
class LateMoneyTest {

    private final TestServer server = TestServer.get();
    private final WukongClient user = Steps.borrower(Steps.invent(""));
    private final long loan = borrow();

    private long borrow() {
        Steps.done(user.post("/loan-submit", Map.of("amount", 2000, "period", 7)));
        return Steps.untilPaidOut(user);
    }

    @AfterEach
    void everyFenIsExplained() {
        assertThat(server.faults()).isEmpty();
    }

    private String state() {
        return first(user.get("/loan-record")).getString("state");
    }

    private JSONObject openPage(Map<String, ?> more) {
        return Payments.order(user, loan, more);
    }

    private static String orderNo(JSONObject page) {
        return Payments.fields(page).getString("no_order");
    }

    private static String price(JSONObject page) {
        return Payments.fields(page).getString("money_order");
    }

    private HttpResponse<String> during(Scenario scenario, JSONObject page) {
        server.thirdParties.scenarios().choose(Party.LIANLIAN, scenario);
        try {
            return Payments.approve(page);
        } finally {
            server.thirdParties.scenarios().choose(Party.LIANLIAN, Scenario.FINE);
        }
    }

    private void askLianLian() {
        server.server.bean(PaymentPolling.class).sweep();
    }

    private List<String> alerts(JSONObject page) {
        return server.jdbc.queryForList(
                "SELECT kind FROM payment_alert WHERE order_no = ?", String.class, orderNo(page));
    }

    private BigDecimal unapplied() {
        return server.jdbc.queryForObject(
                "SELECT COALESCE(SUM(balance), 0) FROM wallet WHERE kind = 'UNAPPLIED' AND owner_id = ?",
                BigDecimal.class,
                accountId());
    }

    private Map<String, Object> delinquency() {
        return server.jdbc.queryForMap(
                "SELECT d.days_past_due, d.bucket, d.worst_days FROM delinquency d JOIN loan l ON l.id = d.loan_id"
                        + " WHERE l.application_id = ?",
                loan);
    }

    private long accountId() {
        return server.jdbc.queryForObject("SELECT account_id FROM loan_application WHERE id = ?", Long.class, loan);
    }

    @Test
    void paidOnTheDueDayAndToldTheDayAfterIsPaidInTime() {
        Days.end(7);
        JSONObject page = openPage(Map.of());
        during(Scenario.UNKNOWN_THEN_HEALED, page);

        Days.end(1);
        assertThat(state()).as("LianLian still says that it is processing").isEqualTo("overdue");
        server.clock.advance(Duration.ofHours(1));
        askLianLian();

        assertThat(state()).isEqualTo("finished");
        assertThat(server.jdbc.queryForObject(
                        "SELECT SUM(i.penalty) FROM installment i JOIN loan l ON l.id = i.loan_id WHERE l.application_id = ?",
                        BigDecimal.class,
                        loan))
                .isEqualByComparingTo("0");
        assertThat(delinquency())
                .containsEntry("days_past_due", 0)
                .containsEntry("bucket", null)
                .containsEntry("worst_days", 0);
        assertThat(alerts(page)).isEmpty();
        borrow();
    }

    @Test
    void openedOnTheDueDayAndPaidTheNextOwesTheDay() {
        Days.end(7);
        JSONObject page = openPage(Map.of());
        assertThat(price(page)).isEqualTo("2008.33");
        Days.end(1);

        Payments.approve(page);

        Waits.untilHolds(() -> assertThat(user.get("/repayments-record").getJSONArray("results"))
                .hasSize(1));
        assertThat(first(user.get("/repayments-record")))
                .containsEntry("quota", new BigDecimal("2008.33"))
                .containsEntry("state", "overdue");
        assertThat(state()).isEqualTo("overdue");
        assertThat(Steps.home(user).getJSONArray("detail").getJSONObject(0).getJSONObject("content"))
                .containsEntry("overdue_day", 1)
                .containsEntry("overdue_principal", 1)
                .containsEntry("overdue_amount", 0);
        assertThat(price(openPage(Map.of()))).isEqualTo("1.00");
        Payments.approve(openPage(Map.of()));
        Waits.untilHolds(() -> assertThat(state()).isEqualTo("finished"));
        assertThat(first(user.get("/repayments-record"))).containsEntry("state", "finished");
    }

    @Test
    void aPageWithAnotherCouponIsAnotherOrderAndTheOlderOneMayStillBePaid() {
        long larger = grant("14.50");
        long smaller = grant("9.00");
        JSONObject older = openPage(Map.of("coupon_id", larger));
        JSONObject newer = openPage(Map.of("coupon_id", smaller));
        assertThat(List.of(price(older), price(newer))).containsExactly("1993.83", "1999.33");
        assertThat(orderNo(newer)).isNotEqualTo(orderNo(older));
        assertThat(orderNo(openPage(Map.of("coupon_id", smaller)))).isEqualTo(orderNo(newer));

        Payments.approve(older);

        Waits.untilHolds(() -> assertThat(state()).isEqualTo("finished"));
        assertThat(used()).containsExactly(larger);
        assertThat(alerts(older)).isEmpty();
        Payments.approve(newer);
        Waits.untilHolds(() -> assertThat(alerts(newer)).containsExactly("DOES_NOT_FIT"));
        assertThat(used()).as("a coupon does not pay what is not owed").containsExactly(larger);
        assertThat(unapplied()).isEqualByComparingTo("1999.33");
        Days.end(9);
        assertThat(state()).isEqualTo("finished");
    }

    @Test
    void twoPagesWithTheSameCouponSpendItOnce() {
        long coupon = grant("10.00");
        JSONObject older = openPage(Map.of("coupon_id", coupon));
        Days.end(8);
        JSONObject newer = openPage(Map.of("coupon_id", coupon));
        assertThat(List.of(price(older), price(newer))).containsExactly("1998.33", "1999.33");

        Payments.approve(older);
        Waits.untilHolds(() -> assertThat(used()).containsExactly(coupon));

        assertThat(price(openPage(Map.of()))).as("the penalty of one day").isEqualTo("1.00");
        Payments.approve(newer);
        Waits.untilHolds(() -> assertThat(state()).isEqualTo("finished"));
        assertThat(used()).containsExactly(coupon);
        assertThat(unapplied()).isEqualByComparingTo("1998.33");
    }

    @Test
    void whatLianLianTakesBackWithoutAWordIsNoticedTheDayAfterAndOwedAgain() {
        JSONObject page = openPage(Map.of());
        Payments.approve(page);
        Waits.untilHolds(() -> assertThat(state()).isEqualTo("finished"));
        long another = borrow();
        atSandbox("/lianlian/take-back", page, "quiet=1");

        server.clock.advance(Duration.ofHours(25));
        askLianLian();

        assertThat(alerts(page)).containsExactly("REPAYMENT_RETURNED");
        assertThat(stateOf(loan)).isEqualTo("repaying");
        assertThat(stateOf(another)).isEqualTo("repaying");
        assertThat(user.get("/repayments-record").getJSONArray("results")).isEmpty();
        assertThat(unapplied()).isEqualByComparingTo("0");
        assertThat(server.jdbc.queryForObject(
                        "SELECT COUNT(*) FROM customer_message WHERE account_id = ? AND type = 'REPAYMENT_RETURNED'",
                        Integer.class,
                        accountId()))
                .isEqualTo(1);
        Payments.pay(user, loan, Map.of());
        Waits.untilHolds(() -> assertThat(stateOf(loan)).isEqualTo("finished"));
    }

    @Test
    void whatIsTakenBackAfterAWeekIsLateSinceItWasDue() {
        long coupon = grant("10.00");
        JSONObject page = openPage(Map.of("coupon_id", coupon));
        Payments.approve(page);
        Waits.untilHolds(() -> assertThat(state()).isEqualTo("finished"));
        server.clock.advance(Duration.ofHours(25));
        askLianLian();
        Days.end(8);
        atSandbox("/lianlian/take-back", page, "quiet=1");
        askLianLian();

        assertThat(state()).isEqualTo("overdue");
        assertThat(delinquency())
                .containsEntry("days_past_due", 2)
                .containsEntry("bucket", "M0")
                .containsEntry("worst_days", 2);
        assertThat(price(openPage(Map.of()))).as("two days cost 2.00").isEqualTo("2010.33");
        assertThat(used()).as("the coupon is given back").isEmpty();
    }

    @Test
    void aRefundThatIsNotifiedIsTakenAtOnce() {
        JSONObject page = openPage(Map.of());
        Payments.approve(page);
        Waits.untilHolds(() -> assertThat(state()).isEqualTo("finished"));

        atSandbox("/lianlian/take-back", page, "");

        Waits.untilHolds(() -> assertThat(state()).isEqualTo("repaying"));
    }

    @Test
    void failedAndPaidAfterAllIsPaid() {
        JSONObject page = openPage(Map.of());
        during(Scenario.FAILED_THEN_PAID, page);

        Waits.untilHolds(() -> assertThat(state()).isEqualTo("finished"));
    }

    @Test
    void aNumberOfLianLianThatCameTwiceIsBookedOnce() {
        JSONObject page = openPage(Map.of());
        Payments.approve(page);
        Waits.untilHolds(() -> assertThat(state()).isEqualTo("finished"));
        borrow();
        long second = Long.parseLong(first(user.get("/home")).getString("id"));
        JSONObject twice = Payments.order(user, second, Map.of());

        during(Scenario.DUPLICATE_NUMBER, twice);

        Waits.untilHolds(() -> assertThat(alerts(twice)).containsExactly("DUPLICATE_NUMBER"));
        assertThat(stateOf(second)).isEqualTo("repaying");
    }

    private String stateOf(long loanId) {
        return user.get("/loan-record").getJSONArray("results").toList(JSONObject.class).stream()
                .filter(record -> record.getLongValue("loan_id") == loanId)
                .findFirst()
                .orElseThrow()
                .getString("state");
    }

    private List<Long> used() {
        return server.jdbc.queryForList(
                "SELECT id FROM coupon WHERE account_id = ? AND used_at IS NOT NULL", Long.class, accountId());
    }

    private long grant(String yuan) {
        return server.server
                .bean(CouponService.class)
                .grant(new NewCoupon(
                        accountId(),
                        Coupon.Kind.REPAYMENT,
                        Money.ofYuan(yuan),
                        Money.ZERO,
                        Money.ZERO,
                        null,
                        Actor.operator("test"),
                        server.clock.instant().plus(Duration.ofDays(60))))
                .orElseThrow();
    }

    /** Presses a button of the sandbox's page. */
    private void atSandbox(String path, JSONObject page, String more) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.sandbox.url() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "order=" + URLEncoder.encode(orderNo(page), StandardCharsets.UTF_8) + "&" + more))
                .build();
        HttpClient.newHttpClient()
                .sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .join();
    }
}
