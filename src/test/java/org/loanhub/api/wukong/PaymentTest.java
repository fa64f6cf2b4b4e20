package org.loanhub.api.wukong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.api.wukong.AccountTest.refusal;
import static org.loanhub.api.wukong.WukongClient.first;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.Crowd;
import org.loanhub.Http;
import org.loanhub.TestServer;
import org.loanhub.Waits;
import org.loanhub.gateway.lianlian.LianLianSignature;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.Money;
import org.loanhub.payment.PaymentPolling;
import org.loanhub.product.Coupon;
import org.loanhub.product.CouponService;
import org.loanhub.product.NewCoupon;
import org.loanhub.sandbox.Scenario;
import org.loanhub.sandbox.Scenarios;
import org.loanhub.scenario.Days;

/** Paying back on LianLian's page: 500 for 7 days cost 0.58 of interest and 1.50 of fees. */
@Tag("server")
class PaymentTest {

    private static final BigDecimal DUE = new BigDecimal("502.08");

    private final TestServer server = TestServer.get();

    @Test
    void theFormOfThePageIsASignedText() {
        Loan loan = Loan.running("");

        JSONObject answer = Payments.order(loan.user, loan.id, Map.of());

        assertThat(first(answer)).containsOnlyKeys("req_data");
        assertThat(first(answer).get("req_data")).isInstanceOf(String.class);
        JSONObject fields = Payments.fields(answer);
        assertThat(fields.keySet())
                .contains(
                        "acct_name",
                        "app_request",
                        "busi_partner",
                        "dt_order",
                        "id_no",
                        "id_type",
                        "info_order",
                        "money_order",
                        "name_goods",
                        "no_order",
                        "notify_url",
                        "oid_partner",
                        "risk_item",
                        "sign_type",
                        "url_return",
                        "user_id",
                        "version",
                        "sign");
        assertThat(fields.values()).allMatch(value -> value instanceof String);
        assertThat(fields.getString("money_order")).isEqualTo("502.08");
        assertThat(fields.getString("no_order"))
                .matches("\\d{8}%010d\\d{6}".formatted(Long.parseLong(fields.getString("user_id"))));
        assertThat(fields.getString("name_goods")).isEqualTo("用户主动还款");
    }

    @Test
    void payingSettlesTheLoanOnceTheNotificationHasCome() {
        Loan loan = Loan.running("");

        JSONObject answer = Payments.order(loan.user, loan.id, Map.of());
        HttpResponse<String> page = Payments.approve(answer);

        Waits.untilHolds(() -> assertThat(loan.state()).isEqualTo("finished"));
        assertThat(Browser.submit(page)).contains("还款成功", "502.08");
        assertThat(Browser.submit(page)).contains("还款成功");
        JSONObject records = loan.user.get("/repayments-record");
        assertThat(records).containsOnlyKeys("status", "error_message", "results", "has_more");
        assertThat(first(records))
                .containsOnlyKeys("loan_id", "quota", "state_time", "state")
                .containsEntry("loan_id", Long.toString(loan.id))
                .containsEntry("quota", DUE)
                .containsEntry("state", "finished");
        assertThat(first(records).getString("state_time")).matches("\\d{10}");
        assertThat(first(loan.user.get("/home")).get("success_count")).isEqualTo("1");
        assertThat(Payments.order(loan.user, loan.id, Map.of())).isEqualTo(refusal("该借款当前不需要还款"));
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void theBrowsersReturnDoesNotBookButIsAReasonToAsk() {
        Loan loan = Loan.running("");
        server.thirdParties.scenarios().choose(Scenarios.Party.LIANLIAN, Scenario.LOST_NOTIFICATION);
        try {
            HttpResponse<String> page = Payments.approve(Payments.order(loan.user, loan.id, Map.of()));

            assertThat(loan.state()).isEqualTo("repaying");
            assertThat(Browser.submit(page)).contains("还款成功");
        } finally {
            server.thirdParties.scenarios().choose(Scenarios.Party.LIANLIAN, Scenario.FINE);
        }
        assertThat(loan.state()).isEqualTo("finished");
    }

    @Test
    void aLostNotificationIsMadeUpForByAskingEveryFewMinutes() {
        Loan loan = Loan.running("");
        server.thirdParties.scenarios().choose(Scenarios.Party.LIANLIAN, Scenario.LOST_NOTIFICATION);
        try {
            Payments.approve(Payments.order(loan.user, loan.id, Map.of()));
        } finally {
            server.thirdParties.scenarios().choose(Scenarios.Party.LIANLIAN, Scenario.FINE);
        }

        server.clock.advance(Duration.ofMinutes(4));
        server.server.bean(PaymentPolling.class).sweep();

        assertThat(loan.state()).isEqualTo("finished");
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void aDuplicateNotificationIsBookedOnce() {
        Loan loan = Loan.running("");
        server.thirdParties.scenarios().choose(Scenarios.Party.LIANLIAN, Scenario.DUPLICATE_NOTIFICATION);
        try {
            Payments.approve(Payments.order(loan.user, loan.id, Map.of()));
            Waits.untilHolds(() -> assertThat(loan.state()).isEqualTo("finished"));
        } finally {
            server.thirdParties.scenarios().choose(Scenarios.Party.LIANLIAN, Scenario.FINE);
        }

        assertThat(loan.user.get("/repayments-record").getJSONArray("results")).hasSize(1);
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void aNotificationOfAnotherAmountBooksWhatCameAndAlertsTheOperator() {
        Loan loan = Loan.running("");
        server.thirdParties.scenarios().choose(Scenarios.Party.LIANLIAN, Scenario.WRONG_AMOUNT);
        JSONObject answer = Payments.order(loan.user, loan.id, Map.of());
        try {
            Payments.approve(answer);
            Waits.untilHolds(() -> assertThat(alerts(answer)).containsExactly("WRONG_AMOUNT"));
        } finally {
            server.thirdParties.scenarios().choose(Scenarios.Party.LIANLIAN, Scenario.FINE);
        }
        assertThat(loan.state()).isEqualTo("finished");
        assertThat(unapplied(loan)).isEqualTo("0.01");
        assertThat(server.faults()).isEmpty();
    }

    /** What is left of the borrower's receipts, from the ledger. */
    private String unapplied(Loan loan) {
        return server.jdbc.queryForObject(
                "SELECT w.balance FROM wallet w JOIN loan_application a ON a.account_id = w.owner_id"
                        + " WHERE w.kind = 'UNAPPLIED' AND a.id = ?",
                String.class,
                loan.id);
    }

    @Test
    void aWronglySignedNotificationBooksNothing() {
        Loan loan = Loan.running("");
        String orderNo =
                Payments.fields(Payments.order(loan.user, loan.id, Map.of())).getString("no_order");
        String forged = new JSONObject(Map.of(
                        "oid_partner", "202501010000000001",
                        "no_order", orderNo,
                        "money_order", "502.08",
                        "result_pay", "SUCCESS",
                        "sign_type", "RSA",
                        "sign", "Zm9yZ2Vk"))
                .toString();

        for (String path : List.of("/llpay-auth-pay-notify", "/1/llpay-auth-pay-notify")) {
            assertThat(notify(path, forged).getString("ret_code")).isNotEqualTo("0000");
            assertThat(notify(path, "").getString("ret_code")).isNotEqualTo("0000");
            assertThat(notify(path, "[]").getString("ret_code")).isNotEqualTo("0000");
        }

        assertThat(loan.state()).isEqualTo("repaying");
        assertThat(server.jdbc.queryForObject(
                        "SELECT COUNT(*) FROM payment_alert WHERE kind = 'BAD_SIGNATURE'", Long.class))
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({"502.09, finished, 0.01", "1004.16, finished, 502.08", "502.07, repaying, 0.00", "0.01, repaying, 0.00"
    })
    void lianLiansOwnWordOfAnotherAmountBooksWhatCameOnce(String amount, String state, String left) {
        Loan loan = Loan.running("");
        JSONObject answer = Payments.order(loan.user, loan.id, Map.of());

        for (int i = 0; i < 2; i++) {
            assertThat(notify("/llpay-auth-pay-notify", word(answer, Map.of("money_order", amount)))
                            .getString("ret_code"))
                    .isEqualTo("0000");
        }

        assertThat(alerts(answer)).containsExactly("WRONG_AMOUNT");
        assertThat(loan.state()).isEqualTo(state);
        assertThat(unapplied(loan)).isEqualTo(left);
        assertThat(first(loan.user.get("/repayments-record"))).containsEntry("quota", new BigDecimal(amount));
        assertThat(server.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "-502.08"})
    void lianLiansOwnWordOfAnAmountThatCannotBeBooksNothing(String amount) {
        Loan loan = Loan.running("");
        JSONObject answer = Payments.order(loan.user, loan.id, Map.of());

        for (int i = 0; i < 2; i++) {
            assertThat(notify("/llpay-auth-pay-notify", word(answer, Map.of("money_order", amount)))
                            .getString("ret_code"))
                    .isEqualTo("9999");
        }

        assertThat(alerts(answer)).containsExactly("WRONG_AMOUNT");
        assertNothingBooked(loan);
        Payments.approve(answer);
        Waits.untilHolds(() -> assertThat(loan.state()).isEqualTo("finished"));
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void lianLiansOwnWordOfAnUnknownOrderPaysNothingAndWaitsInSuspense() {
        Loan loan = Loan.running("");
        JSONObject answer = Payments.order(loan.user, loan.id, Map.of());
        String unknown =
                "20200101" + Payments.fields(answer).getString("no_order").substring(8);

        assertThat(notify("/1/llpay-auth-pay-notify", word(answer, Map.of("no_order", unknown, "oid_paybill", unknown)))
                        .getString("ret_code"))
                .isEqualTo("0000");

        assertThat(alertsOf(unknown)).containsExactly("UNKNOWN_ORDER");
        assertThat(server.jdbc.queryForList("SELECT status FROM receipt WHERE order_no = ?", String.class, unknown))
                .containsExactly("SUSPENSE");
        assertNothingBooked(loan);
    }

    /** A late success is a success: the operator only gets to know. */
    @Test
    void aNotificationForACancelledOrderIsBookedAndTheOperatorIsTold() {
        Loan loan = Loan.running("");
        JSONObject answer = Payments.order(loan.user, loan.id, Map.of());
        notify("/llpay-auth-pay-notify", word(answer, Map.of("result_pay", "FAILURE")));

        assertThat(notify("/llpay-auth-pay-notify", word(answer, Map.of())).getString("ret_code"))
                .isEqualTo("0000");

        assertThat(alerts(answer)).containsExactly("PAID_AFTER_FAILURE");
        assertThat(loan.state()).isEqualTo("finished");
        assertThat(server.faults()).isEmpty();
    }

    /** Signed and without a result, or with one that nobody knows. */
    @ParameterizedTest
    @ValueSource(strings = {"", "WAITING", "PROCESSING", "success", "PAID"})
    void aNotificationThatStatesNoSuccessBooksNothing(String result) {
        Loan loan = Loan.running("");
        JSONObject answer = Payments.order(loan.user, loan.id, Map.of());

        notify("/llpay-auth-pay-notify", word(answer, Map.of("result_pay", result)));

        assertThat(alerts(answer)).isEmpty();
        assertNothingBooked(loan);
    }

    /** What LianLian would send for this order, but for some fields. */
    private String word(JSONObject answer, Map<String, String> other) {
        JSONObject fields = Payments.fields(answer);
        Map<String, String> word = new TreeMap<>();
        for (String name : List.of("no_order", "dt_order", "money_order", "info_order")) {
            word.put(name, fields.getString(name));
        }
        word.put("oid_paybill", "t-" + fields.getString("no_order").substring(8));
        word.put("result_pay", "SUCCESS");
        word.put("settle_date", "20200101");
        word.putAll(other);
        return server.thirdParties.lianLian().signed(word);
    }

    private void assertNothingBooked(Loan loan) {
        assertThat(loan.state()).isEqualTo("repaying");
        assertThat(loan.user.get("/repayments-record").getJSONArray("results")).isEmpty();
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void decliningOnThePageLeavesTheLoanOpenAndTheOrderMayBePaidLater() {
        Loan loan = Loan.running("");
        JSONObject answer = Payments.order(loan.user, loan.id, Map.of());

        HttpResponse<String> declined = Browser.decide("/authpay.htm", Payments.reqData(answer), "decline");

        assertThat(Browser.open(Browser.target(declined))).contains("还款未完成");
        assertThat(loan.state()).isEqualTo("repaying");
        JSONObject again = Payments.order(loan.user, loan.id, Map.of());
        assertThat(Payments.fields(again).getString("no_order"))
                .isEqualTo(Payments.fields(answer).getString("no_order"));
        Payments.approve(again);
        Waits.untilHolds(() -> assertThat(loan.state()).isEqualTo("finished"));
    }

    @Test
    void afterTwoHoursAnotherOrderIsMadeAndTheOldOneThatIsPaidAllTheSameCounts() {
        Loan loan = Loan.running("");
        JSONObject old = Payments.order(loan.user, loan.id, Map.of());
        server.clock.advance(Duration.ofHours(2));

        JSONObject fresh = Payments.order(loan.user, loan.id, Map.of());
        assertThat(Payments.fields(fresh).getString("no_order"))
                .isNotEqualTo(Payments.fields(old).getString("no_order"));
        HttpResponse<String> page = Payments.approve(old);
        Waits.untilHolds(() -> assertThat(loan.state()).isEqualTo("finished"));
        assertThat(Browser.submit(page)).contains("还款成功", "502.08");
        assertThat(alerts(old)).isEmpty();

        Payments.approve(fresh);
        Waits.untilHolds(() -> assertThat(alerts(fresh)).containsExactly("DOES_NOT_FIT"));
        assertThat(unapplied(loan)).isEqualTo("502.08");
        assertThat(server.faults()).isEmpty();
    }

    /** LianLian counts whole minutes, so a page may take money for a minute more than its order lives. */
    @Test
    void anOrderWhosePageWasOpenedIsReplacedOnceThatPageIsSurelyOver() {
        Loan loan = Loan.running("");
        JSONObject old = Payments.order(loan.user, loan.id, Map.of());
        Browser.decide("/authpay.htm", Payments.reqData(old), "");
        server.clock.advance(Duration.ofHours(2));
        assertThat(Payments.order(loan.user, loan.id, Map.of())).isEqualTo(refusal("您有一笔还款正在处理，请稍后再试"));

        server.clock.advance(Duration.ofMinutes(2));
        JSONObject fresh = Payments.order(loan.user, loan.id, Map.of());

        assertThat(Payments.fields(fresh).getString("no_order"))
                .isNotEqualTo(Payments.fields(old).getString("no_order"));
        Payments.approve(fresh);
        Waits.untilHolds(() -> assertThat(loan.state()).isEqualTo("finished"));
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void whatWasPaidAfterAllIsNotPaidTwice() {
        Loan loan = Loan.running("");
        server.thirdParties.scenarios().choose(Scenarios.Party.LIANLIAN, Scenario.LOST_NOTIFICATION);
        try {
            Payments.approve(Payments.order(loan.user, loan.id, Map.of()));
            server.clock.advance(Duration.ofHours(3));

            assertThat(Payments.order(loan.user, loan.id, Map.of())).isEqualTo(refusal("该借款已还清"));
        } finally {
            server.thirdParties.scenarios().choose(Scenarios.Party.LIANLIAN, Scenario.FINE);
        }
        assertThat(loan.state()).isEqualTo("finished");
    }

    @Test
    void aPaymentForALoanThatIsSettledAlreadyIsTheBorrowersOwn() {
        Loan loan = Loan.running("");
        JSONObject first = Payments.order(loan.user, loan.id, Map.of());
        String orderNo = Payments.fields(first).getString("no_order");
        Payments.approve(first);
        Waits.untilHolds(() -> assertThat(loan.state()).isEqualTo("finished"));
        String later = orderNo.substring(0, 18) + "000000";
        server.jdbc.update(
                "INSERT INTO payment_order (order_no, purpose, subject_id, account_id, amount, status, ordered_at, ask_at)"
                        + " SELECT ?, purpose, subject_id, account_id, amount, 'OPEN', ?, '2000-01-01'"
                        + " FROM payment_order WHERE order_no = ?",
                later,
                Timestamp.from(server.clock.instant()),
                orderNo);
        server.jdbc.update(
                "INSERT INTO cashier_payment (payment_order_id, loan_id)"
                        + " SELECT id, subject_id FROM payment_order WHERE order_no = ?",
                later);
        Browser.decide("/authpay.htm", signed(Payments.fields(first), later), "approve");
        Waits.untilHolds(() -> {
            server.server.bean(PaymentPolling.class).sweep();
            assertThat(alertsOf(later)).containsExactly("DOES_NOT_FIT");
        });
        assertThat(loan.user.get("/repayments-record").getJSONArray("results")).hasSize(2);
        assertThat(unapplied(loan)).isEqualTo("502.08");
        assertThat(server.faults()).isEmpty();
    }

    /** The same payment under another number, as if we had ordered it. */
    private String signed(JSONObject fields, String orderNo) {
        Map<String, String> changed = new TreeMap<>();
        fields.forEach((name, value) -> changed.put(name, value.toString()));
        changed.put("no_order", orderNo);
        changed.put(
                "sign",
                LianLianSignature.sign(
                        changed, LianLianSignature.privateKey(server.settings().get("lianlian.merchant-private-key"))));
        return JSON.toJSONString(changed);
    }

    @Test
    void ordersMadeAtTheSameMomentAreOne() throws Exception {
        Loan loan = Loan.running("");
        Set<String> numbers = new HashSet<>();
        List<Thread> threads = IntStream.range(0, 8)
                .mapToObj(i -> new Thread(() -> {
                    String number = Payments.fields(Payments.order(loan.user, loan.id, Map.of()))
                            .getString("no_order");
                    synchronized (numbers) {
                        numbers.add(number);
                    }
                }))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(numbers).hasSize(1);
    }

    /** It reads the loan's state, then what is late of it; the payment may be booked in between. */
    @Test
    void homeIsThereAlsoAtTheMomentWhenAnOverdueLoanIsPaid() throws InterruptedException {
        List<Loan> loans = IntStream.range(0, 5).mapToObj(i -> Loan.running("")).toList();
        Days.end(9);

        for (Loan loan : loans) {
            JSONObject order = Payments.order(loan.user, loan.id, Map.of());
            Payments.approve(order);
            List<Set<Object>> seen = Crowd.call(6, i -> statesUntilPaid(loan.user));

            assertThat(seen).allSatisfy(states -> assertThat(states).isSubsetOf("overdue", "finished"));
        }
    }

    /** Without a break, so that some are on their way when it happens. */
    private static Set<Object> statesUntilPaid(WukongClient user) {
        Set<Object> states = new HashSet<>();
        long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (!states.contains("finished") && System.nanoTime() < end) {
            JSONObject answer = user.get("/home");
            assertThat(answer).containsEntry("status", "SUCCESS");
            states.add(first(answer).get("state"));
        }
        return states;
    }

    @Test
    void aHundredNotificationsAtOnceBookOnce() throws Exception {
        Loan loan = Loan.running("");
        server.thirdParties.scenarios().choose(Scenarios.Party.LIANLIAN, Scenario.LOST_NOTIFICATION);
        JSONObject answer = Payments.order(loan.user, loan.id, Map.of());
        String body;
        try {
            Payments.approve(answer);
            body = server.thirdParties
                    .lianLian()
                    .notificationOf(Payments.fields(answer).getString("no_order"));
        } finally {
            server.thirdParties.scenarios().choose(Scenarios.Party.LIANLIAN, Scenario.FINE);
        }
        List<Thread> threads = IntStream.range(0, 100)
                .mapToObj(i -> new Thread(
                        () -> assertThat(notify("/llpay-auth-pay-notify", body).getString("ret_code"))
                                .isEqualTo("0000")))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(loan.state()).isEqualTo("finished");
        assertThat(loan.user.get("/repayments-record").getJSONArray("results")).hasSize(1);
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void aCouponIsTakenOffAndUsedWhenThePaymentIsBooked() {
        Loan loan = Loan.running("");
        long couponId = grant(loan, Coupon.Kind.REPAYMENT, "10", "400", Duration.ofDays(30));

        JSONObject answer = Payments.order(loan.user, loan.id, Map.of("coupon_id", couponId));
        assertThat(Payments.fields(answer).getString("money_order")).isEqualTo("492.08");
        assertThat(coupon(loan)).containsEntry("state", 0);
        Payments.approve(answer);

        Waits.untilHolds(() -> assertThat(loan.state()).isEqualTo("finished"));
        assertThat(coupon(loan)).containsEntry("state", 1);
        assertThat(first(loan.user.get("/repayments-record"))).containsEntry("quota", DUE);
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void aCouponThatDoesNotFitIsRefused() {
        Loan loan = Loan.running("");
        long tooLarge = grant(loan, Coupon.Kind.REPAYMENT, "10", "600", Duration.ofDays(30));
        long cash = grant(loan, Coupon.Kind.CASH, "10", "0", Duration.ofDays(30));
        long expired = grant(loan, Coupon.Kind.REPAYMENT, "10", "0", Duration.ZERO);
        long all = grant(loan, Coupon.Kind.REPAYMENT, "502.08", "0", Duration.ofDays(30));
        long others = grant(Loan.running(""), Coupon.Kind.REPAYMENT, "10", "0", Duration.ofDays(30));

        for (long id : List.of(tooLarge, cash, expired, all)) {
            assertThat(Payments.order(loan.user, loan.id, Map.of("coupon_id", id)))
                    .isEqualTo(refusal("代金券不满足使用条件"));
        }
        assertThat(Payments.order(loan.user, loan.id, Map.of("coupon_id", others)))
                .isEqualTo(refusal("代金券不存在"));
        assertThat(Payments.order(loan.user, loan.id, Map.of("coupon_id", "abc")))
                .isEqualTo(refusal("代金券ID格式不正确"));
    }

    @Test
    void couponsAreListedAsPrinted() {
        WukongClient user = WukongClient.user();
        Loan owner = new Loan(user, 0);
        grant(owner, Coupon.Kind.REPAYMENT, "10", "400", Duration.ofDays(30));
        grant(owner, Coupon.Kind.CASH, "1020", "500", Duration.ZERO);

        JSONObject answer = user.get("/cash-coupon-get?offset=0&limit=1");
        JSONObject rest = user.get("/cash-coupon-get?offset=1&limit=2");

        assertThat(answer).containsOnlyKeys("status", "error_message", "results", "has_more");
        assertThat(answer.get("has_more")).isEqualTo(true);
        JSONObject cash = first(answer);
        assertThat(cash.keySet())
                .containsExactly(
                        "coupon_id",
                        "coupon_name",
                        "coupon_amount",
                        "min_repayment",
                        "min_withdrawal",
                        "end_at",
                        "state");
        assertThat(cash.values()).allMatch(value -> value instanceof Integer);
        // Its end is past, but cash coupons have none.
        assertThat(cash)
                .containsEntry("coupon_name", 2)
                .containsEntry("coupon_amount", 1020)
                .containsEntry("state", 0);
        assertThat(rest.get("has_more")).isEqualTo(false);
        assertThat(first(rest)).containsEntry("coupon_name", 1).containsEntry("min_repayment", 400);
        // The last one is every newcomer's.
        assertThat(rest.getJSONArray("results").getJSONObject(1))
                .containsEntry("coupon_amount", 10)
                .containsEntry("min_repayment", 500)
                .containsEntry("state", 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1.5"})
    void aFaultyLoanIdIsRefused(String id) {
        assertThat(WukongClient.user().post("/llpay-auth-pay", Map.of("loan_id", id)))
                .isEqualTo(refusal(id.isEmpty() ? "请提供借款ID" : "借款ID格式不正确"));
    }

    @Test
    void returnsWithoutAWordOrWithAForgedOneShowAPage() {
        assertThat(Browser.open(server.url() + "/llpay-auth-url-return")).contains("还款未完成");
        assertThat(Browser.open(server.url() + "/llpay-auth-url-return?res_data=%7B%7D"))
                .contains("还款未完成");
        assertThat(Browser.open(server.url() + "/llpay-auth-url-return?res_data=x%3Cscript%3E"))
                .contains("还款未完成")
                .doesNotContain("<script>");
    }

    private long grant(Loan owner, Coupon.Kind kind, String yuan, String least, Duration life) {
        long accountId = server.jdbc.queryForObject(
                "SELECT id FROM account WHERE channel = 'WUKONG' AND login_name = ?", Long.class, owner.user.mobile());
        return server.server
                .bean(CouponService.class)
                .grant(new NewCoupon(
                        accountId,
                        kind,
                        Money.ofYuan(yuan),
                        Money.ofYuan(least),
                        Money.ZERO,
                        null,
                        Actor.operator("test"),
                        server.clock.instant().plus(life)))
                .orElseThrow();
    }

    private static JSONObject coupon(Loan loan) {
        return first(loan.user.get("/cash-coupon-get"));
    }

    private List<String> alerts(JSONObject answer) {
        return alertsOf(Payments.fields(answer).getString("no_order"));
    }

    private List<String> alertsOf(String orderNo) {
        return server.jdbc.queryForList("SELECT kind FROM payment_alert WHERE order_no = ?", String.class, orderNo);
    }

    private static JSONObject notify(String path, String body) {
        return WukongClient.answer(Http.request(path)
                .header("Content-Type", "text/json;charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** 500 for 7 days, paid out. */
    private record Loan(WukongClient user, long id) {

        static Loan running(String cardEnding) {
            WukongClient user = Steps.borrower(Steps.invent(cardEnding));
            Steps.done(user.post("/loan-submit", Map.of("amount", 500, "period", 7)));
            Waits.untilHolds(
                    () -> assertThat(first(user.get("/home")).get("state")).isEqualTo("repaying"));
            return new Loan(user, Long.parseLong(first(user.get("/home")).getString("id")));
        }

        String state() {
            return first(user.get("/loan-record")).getString("state");
        }
    }
}
