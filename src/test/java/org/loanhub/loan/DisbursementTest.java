package org.loanhub.loan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.Refusals.assertRefused;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.Borrowing;
import org.loanhub.Parallel;
import org.loanhub.TestServer;
import org.loanhub.VerifiedBorrower;
import org.loanhub.application.ApplicationService;
import org.loanhub.application.LoanApplication;
import org.loanhub.creditline.CreditLineService;
import org.loanhub.gateway.DisbursementGateway;
import org.loanhub.gateway.DisbursementOrder;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.BankCardNumber;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.RealName;
import org.loanhub.ledger.Ledger;
import org.loanhub.ledger.WalletKind;
import org.loanhub.payment.DisbursementSender;
import org.loanhub.payment.PaymentAlert;
import org.loanhub.payment.PaymentAlerts;
import org.loanhub.payment.PaymentNotifications;
import org.loanhub.payment.PaymentOrder;
import org.loanhub.payment.PaymentPolling;
import org.loanhub.payment.PaymentPurpose;
import org.loanhub.schedule.RepaymentMethod;

/** Each outcome of docs/reference/lianlian.md, chosen by the last digits of the card. */
@Tag("server")
class DisbursementTest {

    private final TestServer server = TestServer.get();
    private final DisbursementService disbursements = server.server.bean(DisbursementService.class);
    private final ApplicationService applications = server.server.bean(ApplicationService.class);
    private final LoanService loans = server.server.bean(LoanService.class);

    private LoanApplication apply(String cardEnding) {
        return Borrowing.apply(
                VerifiedBorrower.withCardEnding(cardEnding), Borrowing.BY_DAYS, Borrowing.days("500", 14));
    }

    private String orderNo(LoanApplication application) {
        return server.jdbc.queryForObject(
                "SELECT order_no FROM payment_order WHERE purpose = 'DISBURSEMENT' AND subject_id = ?"
                        + " ORDER BY id DESC LIMIT 1",
                String.class,
                application.id());
    }

    private String orderStatus(LoanApplication application) {
        return server.jdbc.queryForObject(
                "SELECT status FROM payment_order WHERE purpose = 'DISBURSEMENT' AND subject_id = ?"
                        + " ORDER BY id DESC LIMIT 1",
                String.class,
                application.id());
    }

    private int transfers(LoanApplication application) {
        return Objects.requireNonNull(server.jdbc.queryForObject(
                "SELECT COUNT(*) FROM transfer t JOIN disbursement d ON d.id = t.subject_id"
                        + " WHERE t.kind = 'DISBURSEMENT' AND d.application_id = ?",
                Integer.class,
                application.id()));
    }

    private void awaitOrder(LoanApplication application, String status) {
        Borrowing.await(
                "an order that is " + status,
                () -> server.jdbc
                                .queryForList(
                                        "SELECT 1 FROM payment_order WHERE purpose = 'DISBURSEMENT' AND subject_id = ?"
                                                + " AND status = ? AND code <> ''",
                                        application.id(),
                                        status)
                                .size()
                        == 1);
    }

    private boolean take(String notification) {
        return server.server
                .bean(PaymentNotifications.class)
                .take(PaymentPurpose.DISBURSEMENT, DisbursementSender.NOTIFY_PATH, notification);
    }

    private void sweepLater(Duration later) {
        server.clock.advance(later);
        server.server.bean(PaymentPolling.class).sweep();
    }

    @Test
    void theWholePrincipalGoesOutAndTheLoanBegins() {
        VerifiedBorrower borrower = VerifiedBorrower.newOne();
        Loan loan = Borrowing.borrow(
                borrower, Borrowing.BY_MONTHS, Borrowing.months("3000", 3, RepaymentMethod.LEVEL_PAYMENT));

        List<Installment> installments = Borrowing.installments(loan);
        assertThat(installments).extracting(Installment::number).containsExactly(1, 2, 3);
        assertThat(Money.sum(installments.stream().map(Installment::principal).toList()))
                .isEqualTo(Money.ofYuan("3000"));
        assertThat(installments.get(0).fee()).isEqualTo(Money.ofYuan("9"));
        assertThat(installments.get(0).dueDate()).isEqualTo(loan.startsOn().plusMonths(1));
        assertThat(installments
                        .get(0)
                        .dueAt(server.clock.getZone())
                        .atZone(server.clock.getZone())
                        .toLocalTime())
                .isEqualTo(LocalTime.of(23, 59, 59));
        assertThat(server.server.bean(Ledger.class).findBalance(WalletKind.LOAN, loan.id()))
                .contains(Money.ofYuan("-3000"));
        assertThat(loans.totals(borrower.id()).borrowed()).isEqualTo(Money.ofYuan("3000"));
        assertThat(loans.totals(borrower.id()).outstandingPrincipal()).isEqualTo(Money.ofYuan("3000"));
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void aContractIsFoundByItsLinkAloneAndNoTwoLinksAreAlike() {
        Loan loan = Borrowing.borrow(VerifiedBorrower.newOne(), Borrowing.BY_DAYS, Borrowing.days("500", 14));
        Loan other = Borrowing.borrow(VerifiedBorrower.newOne(), Borrowing.BY_DAYS, Borrowing.days("500", 14));

        assertThat(loan.contractToken()).hasSize(43).isNotEqualTo(other.contractToken());
        assertThat(loan.contractNo()).startsWith("cash").isNotEqualTo(other.contractNo());
        assertThat(loans.getByContractToken(loan.contractToken())).isEqualTo(loan);
        assertRefused(LoanError.LOAN_UNKNOWN, () -> loans.getByContractToken("x"));
        assertThat(loan.annualisedRate().fraction()).isEqualByComparingTo("0.36");
    }

    @Test
    void aRefusedPayOutFailsAndIsTriedAgainWithANewOrder() {
        LoanApplication application = apply("4443");
        Borrowing.awaitStatus(application.id(), LoanStatus.DISBURSEMENT_FAILED);
        String first = orderNo(application);

        disbursements.retry(application.id(), Actor.operator("操作员甲"));

        Borrowing.awaitStatus(application.id(), LoanStatus.DISBURSEMENT_FAILED);
        assertThat(orderNo(application)).isNotEqualTo(first);
        disbursements.cancel(application.id(), Actor.operator("操作员甲"));
        assertThat(Borrowing.status(application.id())).isEqualTo(LoanStatus.CANCELLED);
        assertThat(server.server
                        .bean(CreditLineService.class)
                        .get(application.accountId(), Channel.CASHLOAN)
                        .used())
                .isEqualTo(Money.ZERO);
        assertRefused(
                LoanError.DISBURSEMENT_UNKNOWN, () -> disbursements.retry(application.id(), Actor.operator("操作员甲")));
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void anUnknownEndStaysOpenAndHealsByQuery() {
        LoanApplication application = apply("4444");
        awaitOrder(application, "OPEN");
        assertThat(Borrowing.status(application.id())).isEqualTo(LoanStatus.DISBURSING);

        sweepLater(Duration.ofMinutes(1));
        sweepLater(Duration.ofMinutes(1));

        assertThat(Borrowing.status(application.id())).isEqualTo(LoanStatus.ACTIVE);
        assertThat(transfers(application)).isEqualTo(1);
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void anAnswerThatComesTooLateIsNoFailure() {
        LoanApplication application = apply("4442");

        Borrowing.awaitStatus(application.id(), LoanStatus.ACTIVE);
        assertThat(transfers(application)).isEqualTo(1);
    }

    @Test
    void aSuspectedRepetitionWaitsForAnOperator() {
        LoanApplication application = apply("4450");
        awaitOrder(application, "NEEDS_CONFIRMATION");
        assertThat(disbursements.listNeedingConfirmation())
                .extracting(Disbursement::orderNo)
                .contains(orderNo(application));

        disbursements.confirm(orderNo(application), Actor.operator("操作员甲"));

        Borrowing.awaitStatus(application.id(), LoanStatus.ACTIVE);
        assertRefused(
                LoanError.NOTHING_TO_CONFIRM,
                () -> disbursements.confirm(orderNo(application), Actor.operator("操作员甲")));
        assertRefused(LoanError.DISBURSEMENT_UNKNOWN, () -> disbursements.confirm("x", Actor.operator("操作员甲")));
    }

    @Test
    void moneyThatComesBackUndoesTheLoan() {
        LoanApplication application = apply("4452");
        Borrowing.awaitStatus(application.id(), LoanStatus.DISBURSEMENT_FAILED);

        assertThat(orderStatus(application)).isEqualTo("REVERSED");
        assertThat(loans.findByApplication(application.id())).isEmpty();
        assertThat(loans.totals(application.accountId()).outstanding()).isEqualTo(Money.ZERO);
        assertThat(loans.pageInstallments(application.accountId(), InstallmentFilter.ALL, 1, 10)
                        .total())
                .isZero();
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void anOrderThatNeverArrivedIsGivenUpAfterAWhile() {
        LoanApplication application = apply("4454");
        awaitOrder(application, "OPEN");
        sweepLater(Duration.ofMinutes(1));
        assertThat(Borrowing.status(application.id())).isEqualTo(LoanStatus.DISBURSING);

        sweepLater(Duration.ofMinutes(31));

        assertThat(Borrowing.status(application.id())).isEqualTo(LoanStatus.DISBURSEMENT_FAILED);
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void aWrongAmountIsNotBookedButNotedAndTheQueryTellsTheRightOne() throws Exception {
        LoanApplication application = apply("4448");
        Borrowing.awaitStatus(application.id(), LoanStatus.ACTIVE);
        String orderNo = orderNo(application);

        assertThat(take(server.thirdParties.lianLian().notificationOf(orderNo))).isFalse();

        assertThat(server.server.bean(PaymentAlerts.class).listOpen())
                .filteredOn(alert -> alert.orderNo().equals(orderNo))
                .extracting(PaymentAlert::kind)
                .containsExactly(PaymentAlert.Kind.WRONG_AMOUNT);
        assertThat(transfers(application)).isEqualTo(1);
    }

    @Test
    void aForgedNotificationIsNotBelieved() {
        assertThat(take("{\"no_order\":\"1\",\"result_pay\":\"SUCCESS\",\"sign\":\"x\"}"))
                .isFalse();
        assertThat(take("not even JSON")).isFalse();
    }

    @Test
    void aNotificationAHundredTimesAtOnceBooksOnce() throws Exception {
        LoanApplication application = apply("4446");
        Borrowing.awaitStatus(application.id(), LoanStatus.ACTIVE);
        String notification = server.thirdParties.lianLian().notificationOf(orderNo(application));

        assertThat(Parallel.outcomes(100, () -> {
                    assertThat(take(notification)).isTrue();
                    return "";
                }))
                .containsOnly("done");
        assertThat(transfers(application)).isEqualTo(1);
        assertThat(server.faults()).isEmpty();
    }

    /** As after a crash between the order and its booking: the order is stored and sent, and nobody waits for the answer. */
    @Test
    void anOrderLeftAloneIsBookedByTheSweep() {
        LoanApplication application = Borrowing.apply(
                VerifiedBorrower.newOne(), Borrowing.BY_MONTHS, Borrowing.months("10000", 1, RepaymentMethod.BULLET));
        PaymentOrder order = leaveOrder(application);
        server.server
                .bean(DisbursementGateway.class)
                .disburse(new DisbursementOrder(
                        order.orderNo(),
                        order.orderedAt(),
                        order.amount(),
                        new BankCardNumber("6222020000004446"),
                        new RealName("张三"),
                        "借款放款",
                        "http://localhost:1/"));

        sweepLater(Duration.ofMinutes(1));

        assertThat(Borrowing.status(application.id())).isEqualTo(LoanStatus.ACTIVE);
        assertThat(server.faults()).isEmpty();
    }

    /** Under review, so that nobody else pays it out: the order is made as its approval would. */
    private PaymentOrder leaveOrder(LoanApplication application) {
        assertThat(application.status()).isEqualTo(LoanStatus.UNDER_REVIEW);
        server.jdbc.update("UPDATE loan_application SET status = 'DISBURSEMENT_FAILED' WHERE id = ?", application.id());
        return server.server
                .bean(DisbursementOwner.class)
                .begin(
                        applications.get(application.id()),
                        LoanStatus.DISBURSEMENT_FAILED,
                        Optional.empty(),
                        Actor.SYSTEM)
                .orElseThrow();
    }

    @Test
    void anApprovalThatWasLostIsPickedUpByTheSweep() {
        LoanApplication application = Borrowing.apply(
                VerifiedBorrower.newOne(), Borrowing.BY_MONTHS, Borrowing.months("10000", 1, RepaymentMethod.BULLET));
        server.jdbc.update("UPDATE loan_application SET status = 'APPROVED' WHERE id = ?", application.id());
        server.jdbc.update(
                "INSERT INTO application_status_change (application_id, from_status, to_status, changed_by, changed_at)"
                        + " VALUES (?, 'UNDER_REVIEW', 'APPROVED', 'OPERATOR:test', NOW(3))",
                application.id());

        disbursements.startLeftOver();

        Borrowing.awaitStatus(application.id(), LoanStatus.ACTIVE);
        assertThat(server.faults()).isEmpty();
    }
}
