package org.loanhub.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.Borrowing;
import org.loanhub.Http;
import org.loanhub.TestServer;
import org.loanhub.VerifiedBorrower;
import org.loanhub.application.LoanApplication;
import org.loanhub.console.web.Figures;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Money;
import org.loanhub.ledger.Ledger;
import org.loanhub.ledger.WalletKind;
import org.loanhub.loan.Loan;
import org.loanhub.payment.DebitSender;
import org.loanhub.payment.PaymentAlert;
import org.loanhub.payment.PaymentAlerts;
import org.loanhub.payment.PaymentOrderStatus;
import org.loanhub.repayment.Repayment;
import org.loanhub.repayment.RepaymentScope;
import org.loanhub.repayment.RepaymentService;
import org.loanhub.schedule.RepaymentMethod;

/** Disbursements, loans, payments that went wrong, and the books. */
@Tag("server")
class CashTest {

    private static final TestServer SERVER = TestServer.get();
    private static final PaymentAlerts ALERTS = SERVER.server.bean(PaymentAlerts.class);
    private static final RepaymentService REPAYMENTS = SERVER.server.bean(RepaymentService.class);

    private static ConsoleBrowser cashier;

    @BeforeAll
    static void logIn() {
        cashier = ConsoleBrowser.as("cashier");
    }

    private static LoanApplication apply(String cardEnding) {
        return Borrowing.apply(
                VerifiedBorrower.withCardEnding(cardEnding), Borrowing.BY_DAYS, Borrowing.days("500", 14));
    }

    private static String orderNo(LoanApplication application) {
        return SERVER.jdbc.queryForObject(
                "SELECT order_no FROM payment_order WHERE purpose = 'DISBURSEMENT' AND subject_id = ?"
                        + " ORDER BY id DESC LIMIT 1",
                String.class,
                application.id());
    }

    private static void awaitHeldBack(LoanApplication application) {
        Borrowing.await(
                "an order to confirm",
                () -> !SERVER.jdbc
                        .queryForList(
                                "SELECT 1 FROM payment_order WHERE purpose = 'DISBURSEMENT' AND subject_id = ?"
                                        + " AND status = 'NEEDS_CONFIRMATION'",
                                application.id())
                        .isEmpty());
    }

    @Test
    void aPayOutThatLianLianHoldsBackIsConfirmedOnce() {
        LoanApplication application = apply("4450");
        awaitHeldBack(application);
        String confirm = "/console/pay-outs/" + orderNo(application) + "/confirm";
        assertThat(cashier.page("/console/pay-outs")).contains(confirm);
        assertThat(ConsoleBrowser.as("reviewer").post(confirm).statusCode()).isEqualTo(403);
        assertThat(cashier.post(confirm, "_token", "x").statusCode()).isEqualTo(403);

        assertThat(cashier.submit(confirm, "_from", "/console/pay-outs")).contains("已确认");

        Borrowing.awaitStatus(application.id(), LoanStatus.ACTIVE);
        assertThat(TestOperators.auditEntries("pay-out.confirm", orderNo(application)))
                .isEqualTo(1);
        assertThat(cashier.submit(confirm)).contains("不能这样做：这笔放款没有等待确认");
        assertThat(SERVER.jdbc.queryForObject(
                        "SELECT COUNT(*) FROM transfer t JOIN disbursement d ON d.id = t.subject_id"
                                + " WHERE t.kind = 'DISBURSEMENT' AND d.application_id = ?",
                        Integer.class,
                        application.id()))
                .isEqualTo(1);
        assertThat(SERVER.faults()).isEmpty();
    }

    @Test
    void aFailedPayOutIsTriedAgainOrGivenUp() {
        LoanApplication application = apply("4443");
        Borrowing.awaitStatus(application.id(), LoanStatus.DISBURSEMENT_FAILED);
        String first = orderNo(application);
        String path = "/console/pay-outs/" + application.id();
        assertThat(cashier.page("/console/pay-outs")).contains(path + "/retry", path + "/cancel");
        assertThat(cashier.page("/console")).contains("失败的放款");

        cashier.submit(path + "/retry");
        Borrowing.awaitStatus(application.id(), LoanStatus.DISBURSEMENT_FAILED);
        assertThat(orderNo(application)).isNotEqualTo(first);

        assertThat(ConsoleBrowser.as("collector").post(path + "/cancel").statusCode())
                .isEqualTo(403);
        cashier.submit(path + "/cancel");
        assertThat(Borrowing.status(application.id())).isEqualTo(LoanStatus.CANCELLED);
        assertThat(cashier.submit(path + "/cancel")).contains("不能这样做：没有这笔放款");
        assertThat(cashier.submit(path + "/retry")).contains("不能这样做：没有这笔放款");
        assertThat(SERVER.jdbc.queryForObject(
                        "SELECT changed_by FROM application_status_change WHERE application_id = ? AND to_status = 'CANCELLED'",
                        String.class,
                        application.id()))
                .isEqualTo("OPERATOR:cashier");
    }

    @Test
    void aLoanShowsWhatIsOwedPaidAndBooked() {
        VerifiedBorrower borrower = VerifiedBorrower.newOne();
        Loan loan = Borrowing.borrow(
                borrower, Borrowing.BY_MONTHS, Borrowing.months("3000", 3, RepaymentMethod.LEVEL_PAYMENT));
        Repayment paid = REPAYMENTS.pay(
                borrower.id(), Borrowing.installments(loan).get(0).publicId(), RepaymentScope.CURRENT);
        assertThat(paid.status()).isEqualTo(PaymentOrderStatus.SUCCEEDED);
        ConsoleBrowser service = ConsoleBrowser.as("service");
        assertThat(service.page("/console/loans")).contains(loan.contractNo(), "3,000.00");

        String page = service.page("/console/loans/" + loan.id());

        Ledger ledger = SERVER.server.bean(Ledger.class);
        assertThat(page)
                .contains(loan.contractNo(), paid.orderNo(), "已入账", "放款", "还本金", "还款中")
                .contains(Figures.money(
                        ledger.findBalance(WalletKind.LOAN, loan.id()).orElseThrow()))
                .contains(Figures.money(Borrowing.installments(loan).get(1).outstanding()))
                .contains("/open/contract/" + loan.contractToken())
                .doesNotContain(borrower.person().name())
                .doesNotContain(borrower.person().nationalId());
        assertThat(service.post("/console/search", "q", loan.contractNo())
                        .headers()
                        .firstValue("Location"))
                .hasValue("/console/loans/" + loan.id());
        assertThat(ConsoleBrowser.anonymous().get("/console/loans/" + loan.id()).statusCode())
                .isEqualTo(303);
        service.page("/console/loans?status=OVERDUE");
        service.page("/console/loans?status=SETTLED");
    }

    @Test
    void moneyOfNobodyWaitsInSuspenseUntilAnOperatorSaysWhoseItIs() {
        VerifiedBorrower borrower = VerifiedBorrower.newOne();
        Loan loan = Borrowing.borrow(borrower, Borrowing.BY_DAYS, Borrowing.days("500", 14));
        String orderNo = "<b>x" + System.nanoTime();
        String body = SERVER.thirdParties
                .lianLian()
                .signed(new TreeMap<>(Map.of(
                        "no_order",
                        orderNo,
                        "money_order",
                        "520.00",
                        "oid_paybill",
                        "t" + System.nanoTime(),
                        "result_pay",
                        "SUCCESS")));
        Http.send(Http.request(DebitSender.NOTIFY_PATH).POST(HttpRequest.BodyPublishers.ofString(body)));
        long id = SERVER.jdbc.queryForObject("SELECT id FROM receipt WHERE order_no = ?", Long.class, orderNo);
        String assign = "/console/repayments/receipts/" + id + "/assign";
        assertThat(cashier.page("/console/repayments"))
                .contains(assign, "520.00", "&lt;b&gt;x")
                .doesNotContain("<b>x");
        assertThat(ConsoleBrowser.as("service").post(assign).statusCode()).isEqualTo(403);
        assertThat(cashier.submit(assign, "contractNo", "no such")).contains("不能这样做");
        assertThat(SERVER.faults()).isEmpty();

        cashier.submit(assign, "contractNo", " " + loan.contractNo() + " ");

        Ledger ledger = SERVER.server.bean(Ledger.class);
        assertThat(ledger.findBalance(WalletKind.UNAPPLIED, borrower.id()))
                .as("nothing is due yet")
                .contains(Money.ofYuan("520"));
        assertThat(cashier.page("/console/repayments")).doesNotContain(assign);
        assertThat(cashier.submit(assign, "contractNo", loan.contractNo())).contains("不能这样做：这笔款不在暂收款中");
        assertThat(TestOperators.auditEntries("receipt.assign", id))
                .as("one was done, two were refused")
                .isEqualTo(3);
        assertThat(SERVER.faults()).isEmpty();
    }

    @Test
    void anAlertIsMarkedOnceWithWhoDealtWithIt() {
        String orderNo = "console-test-" + System.nanoTime();
        ALERTS.raise(PaymentAlert.Kind.UNKNOWN_ORDER, orderNo, "test");
        long id = SERVER.jdbc.queryForObject("SELECT id FROM payment_alert WHERE order_no = ?", Long.class, orderNo);
        assertThat(cashier.page("/console/repayments")).contains(orderNo, "连连通知了一笔我们没有的订单");

        cashier.submit("/console/repayments/alerts/" + id + "/handled");
        ConsoleBrowser.as("admin").submit("/console/repayments/alerts/" + id + "/handled");

        assertThat(SERVER.jdbc.queryForObject("SELECT handled_by FROM payment_alert WHERE id = ?", String.class, id))
                .isEqualTo("OPERATOR:cashier");
        assertThat(cashier.page("/console/repayments")).doesNotContain(orderNo);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reviewer", "collector", "service"})
    void pagesOfMoneyAreTheCashiers(String name) {
        ConsoleBrowser other = ConsoleBrowser.as(name);
        for (String path : new String[] {"/console/pay-outs", "/console/repayments", "/console/books"}) {
            assertThat(other.get(path).statusCode()).as(path).isEqualTo(403);
        }
    }

    @Test
    void theBooksTellThatTheyAreSoundAndWhatOfEachKindThereIs() {
        Borrowing.borrow(VerifiedBorrower.newOne(), Borrowing.BY_DAYS, Borrowing.days("500", 14));
        String page = cashier.page("/console/books");
        assertThat(page).contains("账是平的", "银行与支付公司（外部）", "借款人所欠本金（负数）");
        String outside = Figures.money(org.loanhub.kernel.Money.ofYuan(SERVER.jdbc.queryForObject(
                "SELECT SUM(amount) FROM posting WHERE wallet_id = 1", java.math.BigDecimal.class)));
        assertThat(page).contains(outside);
    }
}
