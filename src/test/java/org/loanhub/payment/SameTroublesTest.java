package org.loanhub.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.loanhub.Borrowing;
import org.loanhub.Http;
import org.loanhub.TestServer;
import org.loanhub.VerifiedBorrower;
import org.loanhub.kernel.Money;
import org.loanhub.loan.Loan;
import org.loanhub.repayment.CashierService;
import org.loanhub.repayment.RepaymentScope;
import org.loanhub.repayment.RepaymentService;
import org.loanhub.sandbox.Scenario;
import org.loanhub.sandbox.Scenarios.Party;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whatever an order is for, the same trouble with it ends in the same way. */
@Tag("server")
class SameTroublesTest {

    private static final String TRANSFERS_OF_ORDER =
            "SELECT COUNT(*) FROM transfer t WHERE t.kind = 'DISBURSEMENT' AND t.subject_id ="
                    + " (SELECT id FROM disbursement WHERE payment_order_id = ?)"
                    + " OR t.kind LIKE 'REPAYMENT%' AND t.subject_id IN"
                    + " (SELECT id FROM receipt WHERE payment_order_id = ?)";

    private final TestServer server = TestServer.get();
    private final PaymentOrderMapper orders = server.server.bean(PaymentOrderMapper.class);
    private final PaymentNotifications notifications = server.server.bean(PaymentNotifications.class);

    @ParameterizedTest
    @EnumSource
    void aForgedNotificationIsNotBelieved(PaymentPurpose purpose) {
        PaymentOrder order = openOrder(purpose);
        String forged = tell(order, "SUCCESS", Map.of()).replace("SUCCESS", "SUCCESS ");

        assertThat(post(purpose, forged)).contains("9999");
        assertThat(post(purpose, "not even JSON")).contains("9999");

        assertUntouched(order);
        assertThat(server.jdbc.queryForObject(
                        "SELECT COUNT(*) FROM payment_alert WHERE kind = 'BAD_SIGNATURE' AND order_no = ?",
                        Integer.class,
                        "forged-" + server.clock.today()))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void anOrderThatIsNotOursIsForAPerson(PaymentPurpose purpose) {
        PaymentOrder order = openOrder(purpose);

        for (String result : List.of("SUCCESS", "FAILURE", "REFUND")) {
            String unknown = UUID.randomUUID().toString().replace("-", "");
            boolean booked = purpose.isIncoming() && result.equals("SUCCESS");
            Map<String, String> other = Map.of("no_order", unknown, "oid_paybill", unknown);
            assertThat(post(purpose, tell(order, result, other))).as(result).contains(booked ? "0000" : "9999");
            assertThat(alerts(unknown)).as(result).containsExactly("UNKNOWN_ORDER");
            assertThat(server.jdbc.queryForList(
                            "SELECT amount FROM receipt WHERE order_no = ? AND status = 'SUSPENSE'",
                            BigDecimal.class,
                            unknown))
                    .as(result)
                    .isEqualTo(booked ? List.of(order.amount().yuan()) : List.of());
        }

        assertUntouched(order);
        assertThat(server.faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anOrderIsUnknownWhereThoseOfOtherPurposesAreReported(PaymentPurpose purpose) {
        PaymentOrder order = openOrder(purpose);

        for (PaymentPurpose other : PaymentPurpose.values()) {
            if (other != purpose) {
                assertThat(post(other, tell(order, "SUCCESS", Map.of()))).contains("9999");
            }
        }

        assertThat(alerts(order.orderNo())).containsExactly("UNKNOWN_ORDER");
        assertThat(status(order)).isEqualTo(PaymentOrderStatus.OPEN);
    }

    @ParameterizedTest
    @EnumSource
    void aPersonIsToldOfAnotherAmountAndWhatCameIsBooked(PaymentPurpose purpose) {
        PaymentOrder order = openOrder(purpose);
        String more = order.amount().plus(Money.ofFen(1)).toString();

        assertThat(post(purpose, tell(order, "SUCCESS", Map.of("money_order", more))))
                .contains(purpose.isIncoming() ? "0000" : "9999");
        assertThat(alerts(order.orderNo())).containsExactly("WRONG_AMOUNT");
        assertThat(transfers(order) > 0).isEqualTo(purpose.isIncoming());

        assertThat(post(purpose, tell(order, "SUCCESS", Map.of()))).contains("0000");
        assertThat(status(order)).isEqualTo(PaymentOrderStatus.SUCCEEDED);
        assertThat(transfers(order)).isPositive();
        assertThat(server.faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aSuccessThatIsToldAgainIsBookedOnce(PaymentPurpose purpose) {
        PaymentOrder order = openOrder(purpose);
        assertThat(post(purpose, tell(order, "SUCCESS", Map.of()))).contains("0000");
        int booked = transfers(order);

        assertThat(post(purpose, tell(order, "SUCCESS", Map.of()))).contains("0000");

        assertThat(transfers(order)).isEqualTo(booked);
        assertThat(alerts(order.orderNo())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void moneyThatComesInForAnOrderThatHadFailedIsBookedAndAPersonIsTold(PaymentPurpose purpose) {
        PaymentOrder order = openOrder(purpose);
        assertThat(post(purpose, tell(order, "FAILURE", Map.of()))).contains("0000");
        assertThat(status(order)).isEqualTo(PaymentOrderStatus.FAILED);

        String answer = post(purpose, tell(order, "SUCCESS", Map.of()));

        assertThat(answer).contains(purpose.isIncoming() ? "0000" : "9999");
        assertThat(alerts(order.orderNo())).containsExactly("PAID_AFTER_FAILURE");
        assertThat(status(order))
                .isEqualTo(purpose.isIncoming() ? PaymentOrderStatus.SUCCEEDED : PaymentOrderStatus.FAILED);
        assertThat(transfers(order) > 0).isEqualTo(purpose.isIncoming());
        assertThat(server.faults()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whatWentBackBeforeItWasBookedIsOverAndItsSuccessIsNoNews(PaymentPurpose purpose) {
        PaymentOrder order = openOrder(purpose);

        assertThat(post(purpose, tell(order, "REFUND", Map.of()))).contains("0000");
        assertThat(post(purpose, tell(order, "SUCCESS", Map.of()))).contains("0000");

        assertThat(status(order)).isEqualTo(PaymentOrderStatus.REVERSED);
        assertThat(alerts(order.orderNo())).isEmpty();
        assertThat(transfers(order)).isZero();
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void nobodySpeaksWithLianLianInsideATransaction() {
        TransactionTemplate transaction = new TransactionTemplate(server.server.bean(PlatformTransactionManager.class));
        List<Runnable> calls = List.of(
                () -> server.server.bean(PaymentPolling.class).sweep(),
                () -> notifications.take(PaymentPurpose.DEBIT, DebitSender.NOTIFY_PATH, ""),
                () -> server.server.bean(CashierPages.class).finish(""),
                () -> server.server.bean(RepaymentService.class).pay(0, "", RepaymentScope.CURRENT));

        for (Runnable call : calls) {
            assertThatThrownBy(() -> transaction.executeWithoutResult(status -> call.run()))
                    .isInstanceOf(IllegalTransactionStateException.class);
        }
    }

    /** Stored here, and never told to LianLian or lost on the way. */
    private PaymentOrder openOrder(PaymentPurpose purpose) {
        return switch (purpose) {
            case DISBURSEMENT -> openDisbursement();
            case DEBIT -> openDebit();
            case CASHIER -> openCashierOrder();
        };
    }

    private PaymentOrder openDisbursement() {
        long id = Borrowing.apply(VerifiedBorrower.withCardEnding("4454"), Borrowing.BY_DAYS, Borrowing.days("500", 14))
                .id();
        Borrowing.await("an order without an answer", () -> {
            PaymentOrder open = orders.findOpen(PaymentPurpose.DISBURSEMENT, id);
            return open != null && !open.code().isEmpty();
        });
        return find(PaymentPurpose.DISBURSEMENT, id);
    }

    private PaymentOrder openDebit() {
        VerifiedBorrower borrower = VerifiedBorrower.newOne();
        Loan loan = borrow(borrower);
        server.thirdParties.scenarios().choose(Party.LIANLIAN, Scenario.LOST_ORDER);
        try {
            server.server
                    .bean(RepaymentService.class)
                    .pay(borrower.id(), Borrowing.installments(loan).get(0).publicId(), RepaymentScope.CURRENT);
        } finally {
            server.thirdParties.scenarios().choose(Party.LIANLIAN, Scenario.FINE);
        }
        return find(PaymentPurpose.DEBIT, loan.id());
    }

    private PaymentOrder openCashierOrder() {
        VerifiedBorrower borrower = VerifiedBorrower.newOne();
        Loan loan = borrow(borrower);
        CashierVisit visit = new CashierVisit("还款", "还款", "http://localhost:1/", "http://localhost:1/");
        server.server.bean(CashierService.class).open(borrower.id(), loan.applicationId(), null, visit);
        return find(PaymentPurpose.CASHIER, loan.id());
    }

    private static Loan borrow(VerifiedBorrower borrower) {
        return Borrowing.borrow(borrower, Borrowing.BY_DAYS, Borrowing.days("500", 14));
    }

    private PaymentOrder find(PaymentPurpose purpose, long subjectId) {
        return Objects.requireNonNull(orders.findOpen(purpose, subjectId));
    }

    /** LianLian's own word of the order, but for some fields. */
    private String tell(PaymentOrder order, String result, Map<String, String> other) {
        Map<String, String> word = new TreeMap<>(Map.of(
                "no_order",
                order.orderNo(),
                "money_order",
                order.amount().toString(),
                "oid_paybill",
                "t-" + order.orderNo().substring(8),
                "result_pay",
                result,
                "settle_date",
                "20200101"));
        word.putAll(other);
        return server.thirdParties.lianLian().signed(word);
    }

    private static String post(PaymentPurpose purpose, String body) {
        String path = switch (purpose) {
            case DISBURSEMENT -> DisbursementSender.NOTIFY_PATH;
            case DEBIT -> DebitSender.NOTIFY_PATH;
            case CASHIER -> "/llpay-auth-pay-notify";
        };
        return Http.send(Http.request(path).POST(HttpRequest.BodyPublishers.ofString(body)))
                .body();
    }

    private void assertUntouched(PaymentOrder order) {
        assertThat(status(order)).isEqualTo(PaymentOrderStatus.OPEN);
        assertThat(alerts(order.orderNo())).isEmpty();
        assertThat(transfers(order)).isZero();
    }

    private PaymentOrderStatus status(PaymentOrder order) {
        return Objects.requireNonNull(orders.find(order.orderNo())).status();
    }

    private List<String> alerts(String orderNo) {
        return server.jdbc.queryForList("SELECT kind FROM payment_alert WHERE order_no = ?", String.class, orderNo);
    }

    private int transfers(PaymentOrder order) {
        return Objects.requireNonNull(
                server.jdbc.queryForObject(TRANSFERS_OF_ORDER, Integer.class, order.id(), order.id()));
    }
}
