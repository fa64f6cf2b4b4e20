package org.loanhub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alibaba.fastjson2.JSONObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.HeldLine.Held;
import org.loanhub.api.cashloan.Borrower;
import org.loanhub.api.cashloan.CashloanClient;
import org.loanhub.kernel.Actor;
import org.loanhub.loan.DisbursementService;

/**
 * A server is killed while a disbursement and a debit that it has ordered are on their way to LianLian or back;
 * notifications are lost as well. The next server on the database asks what became of them.
 */
@Tag("server")
class KilledServerTest {

    private static final TestServer SERVER = TestServer.get();
    private static final String PAY_OUT = "/paymentapi/payment.htm";
    private static final String DEBIT = "/bankcardrepayment.htm";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Borrower newcomer = Borrower.verified();
    private final Borrower payer = Borrower.verified().borrow(Borrower.threeMonths());
    private final JSONObject first = payer.installments("4").getJSONObject(0);

    @Test
    void whatLianlianDidIsBookedOnceByTheNextOne() throws Exception {
        try (HeldLine lianLian = new HeldLine(SERVER.sandbox.url(), Held.ANSWER, Set.of(PAY_OUT, DEBIT))) {
            killAndHeal(lianLian);
        }
    }

    private void killAndHeal(HeldLine lianLian) throws Exception {
        killWhileBothAreOnTheirWay(lianLian);
        String payOut = payOutOf(newcomer);
        String debit = debitOf(lianLian);
        assertNothingIsBooked(payOut, debit);

        SERVER.clock.advance(Duration.ofMinutes(1));
        try (NodeProcess next = NodeProcess.start(settings(lianLian), SERVER.clock.ahead())) {
            newcomer.awaitStatus("4");
            Borrowing.await(
                    "the booked repayment", () -> payer.installments("1").size() == 1);
            assertThat(next.url()).startsWith("http://localhost:");
        }

        assertThat(lianLian.bodies("/paymentapi/queryPayment.htm")).anyMatch(body -> body.contains(payOut));
        assertThat(lianLian.bodies("/orderquery.htm")).anyMatch(body -> body.contains(debit));
        assertThat(lianLian.bodies(PAY_OUT)).hasSize(1);
        assertThat(lianLian.bodies(DEBIT)).hasSize(1);
        notifyLate(payOut, "/lianlian/pay-out-notify");
        notifyLate(debit, "/lianlian/repayment-notify");
        assertThat(transfers(row("disbursement", payOut), "DISBURSEMENT")).containsExactly("DISBURSEMENT 500.00");
        assertThat(transfers(row("receipt", debit), "REPAYMENT"))
                .containsExactlyInAnyOrder(
                        "REPAYMENT_FEE " + first.getString("dueFeeAmount"),
                        "REPAYMENT_INTEREST " + first.getString("dueInterest"),
                        "REPAYMENT_PRINCIPAL " + first.getString("duePrincipal"));
        assertThat(payer.installments("1").getJSONObject(0)).containsEntry("needPayTotalAmount", "0.00");
        assertThat(newcomer.installments("2")).hasSize(1);
        assertThat(SERVER.faults()).isEmpty();
    }

    @Test
    void whatNeverReachedLianlianIsGivenUpAndCanBeTriedAgain() throws Exception {
        try (HeldLine lianLian = new HeldLine(SERVER.sandbox.url(), Held.REQUEST, Set.of(PAY_OUT, DEBIT))) {
            killWhileBothAreOnTheirWay(lianLian);
            String payOut = payOutOf(newcomer);
            String debit = debitOf(lianLian);
            assertNothingIsBooked(payOut, debit);

            SERVER.clock.advance(Duration.ofMinutes(31));
            try (NodeProcess next = NodeProcess.start(settings(lianLian), SERVER.clock.ahead())) {
                Borrowing.await("both to be given up", () -> isFailed(payOut) && isFailed(debit));
                assertThat(next.url()).startsWith("http://localhost:");
            }
            assertThat(transfers(row("disbursement", payOut), "DISBURSEMENT")).isEmpty();
        }

        Borrower.done(payer.pay(first.getString("id"), "current"));
        SERVER.server.bean(DisbursementService.class).retry(applicationOf(newcomer), Actor.operator("操作员甲"));
        newcomer.awaitStatus("4");
        assertThat(SERVER.faults()).isEmpty();
    }

    private static boolean isFailed(String orderNo) {
        return "FAILED".equals(order(orderNo).get("status"));
    }

    private void assertNothingIsBooked(String payOut, String debit) {
        assertThat(order(payOut)).containsEntry("status", "OPEN").containsEntry("code", "");
        assertThat(order(debit)).containsEntry("status", "OPEN").containsEntry("code", "");
        assertThat(newcomer.newest()).containsEntry("applyStatus", "2");
        assertThat(payer.installments("1")).isEmpty();
        assertThat(SERVER.faults()).isEmpty();
    }

    private void killWhileBothAreOnTheirWay(HeldLine lianLian) throws Exception {
        try (NodeProcess node = NodeProcess.start(settings(lianLian), SERVER.clock.ahead())) {
            JSONObject applied = send(
                            node,
                            newcomer,
                            "/appCommonApi/loanProductApply",
                            Borrower.application(Borrower.fourteenDays()))
                    .get(30, TimeUnit.SECONDS);
            assertThat(applied).containsEntry("responseCode", "20005000");
            CompletableFuture<JSONObject> repayment =
                    send(node, payer, "/appCommonApi/gotoRepayment", "id", first.get("id"), "repayType", "current");
            Borrowing.await(
                    "both orders at LianLian",
                    () -> lianLian.bodies(PAY_OUT).size() == 1
                            && lianLian.bodies(DEBIT).size() == 1);

            node.kill();

            assertThatThrownBy(() -> repayment.get(30, TimeUnit.SECONDS))
                    .as("nobody was told that it is paid")
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(IOException.class);
        }
    }

    /** Those of a node whose notifications get lost and that waits long for LianLian. */
    private static Map<String, String> settings(HeldLine lianLian) {
        Map<String, String> settings = new HashMap<>(SERVER.settings());
        for (String host : List.of("wap", "query", "trader", "repayment", "instantpay", "mpay")) {
            settings.put("lianlian." + host + "-url", lianLian.url());
        }
        settings.put("lianlian.read-timeout-ms", "60000");
        settings.put("public-url", "http://localhost:1");
        settings.put("lending.sweep-seconds", "1");
        return settings;
    }

    private CompletableFuture<JSONObject> send(NodeProcess node, Borrower borrower, String path, Object... fields) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(node.url() + path))
                .header("Content-Type", "application/json")
                .header("Cookie", borrower.app.cookie())
                .POST(HttpRequest.BodyPublishers.ofString(
                        CashloanClient.signed(fields).toJSONString()))
                .build();
        return http.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .thenApply(response -> CashloanClient.read(response.body()));
    }

    private static String payOutOf(Borrower borrower) {
        return SERVER.jdbc.queryForObject(
                "SELECT order_no FROM payment_order WHERE purpose = 'DISBURSEMENT' AND subject_id = ?",
                String.class,
                applicationOf(borrower));
    }

    private static Long applicationOf(Borrower borrower) {
        return Objects.requireNonNull(SERVER.jdbc.queryForObject(
                "SELECT id FROM loan_application WHERE public_id = ?",
                Long.class,
                borrower.newest().getString("id")));
    }

    private static String debitOf(HeldLine lianLian) {
        return JSONObject.parseObject(lianLian.bodies(DEBIT).get(0)).getString("no_order");
    }

    private static Map<String, Object> order(String orderNo) {
        return SERVER.jdbc.queryForMap("SELECT id, status, code FROM payment_order WHERE order_no = ?", orderNo);
    }

    private static Map<String, Object> row(String table, String orderNo) {
        return SERVER.jdbc.queryForMap(
                "SELECT id FROM " + table + " WHERE payment_order_id = ?",
                order(orderNo).get("id"));
    }

    private static List<String> transfers(Map<String, Object> order, String kind) {
        return SERVER.jdbc.queryForList(
                "SELECT CONCAT(kind, ' ', amount) FROM transfer WHERE kind LIKE ? AND kind NOT LIKE '%REVERSAL'"
                        + " AND subject_id = ?",
                String.class, kind + "%", order.get("id"));
    }

    private static void notifyLate(String orderNo, String path) {
        String body = SERVER.thirdParties.lianLian().notificationOf(orderNo);
        HttpResponse<String> answer = Http.send(Http.request(path).POST(HttpRequest.BodyPublishers.ofString(body)));
        assertThat(answer.body()).contains("0000");
    }
}
