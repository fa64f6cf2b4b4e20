package org.loanhub.repayment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.Refusals.assertRefused;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.Borrowing;
import org.loanhub.Parallel;
import org.loanhub.TestServer;
import org.loanhub.VerifiedBorrower;
import org.loanhub.creditline.CreditLineService;
import org.loanhub.gateway.InstallmentDebit;
import org.loanhub.gateway.Payer;
import org.loanhub.gateway.RepaymentGateway;
import org.loanhub.gateway.RepaymentPlan;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Money;
import org.loanhub.kyc.BankCard;
import org.loanhub.kyc.BankCardService;
import org.loanhub.kyc.PayerService;
import org.loanhub.ledger.Ledger;
import org.loanhub.ledger.WalletKind;
import org.loanhub.loan.BorrowerTotals;
import org.loanhub.loan.Installment;
import org.loanhub.loan.InstallmentFilter;
import org.loanhub.loan.InstallmentOfLoan;
import org.loanhub.loan.Loan;
import org.loanhub.loan.LoanError;
import org.loanhub.loan.LoanService;
import org.loanhub.messaging.CustomerMessage;
import org.loanhub.messaging.MessageService;
import org.loanhub.messaging.MessageType;
import org.loanhub.payment.DebitSender;
import org.loanhub.payment.PaymentAlert;
import org.loanhub.payment.PaymentAlerts;
import org.loanhub.payment.PaymentNotifications;
import org.loanhub.payment.PaymentOrder;
import org.loanhub.payment.PaymentOrderStatus;
import org.loanhub.payment.PaymentPolling;
import org.loanhub.payment.PaymentPurpose;
import org.loanhub.sandbox.Scenario;
import org.loanhub.sandbox.Scenarios.Party;
import org.loanhub.schedule.RepaymentMethod;

@Tag("server")
class RepaymentTest {

    private final TestServer server = TestServer.get();
    private final RepaymentService repayments = server.server.bean(RepaymentService.class);
    private final LoanService loans = server.server.bean(LoanService.class);
    private final VerifiedBorrower borrower = VerifiedBorrower.newOne();

    private Loan threeMonths() {
        return Borrowing.borrow(
                borrower, Borrowing.BY_MONTHS, Borrowing.months("3000", 3, RepaymentMethod.LEVEL_PAYMENT));
    }

    private Loan twoWeeks() {
        return Borrowing.borrow(borrower, Borrowing.BY_DAYS, Borrowing.days("500", 14));
    }

    private String installment(Loan loan, int number) {
        return Borrowing.installments(loan).get(number - 1).publicId();
    }

    private Repayment pay(Loan loan, int number, RepaymentScope scope) {
        return repayments.pay(borrower.id(), installment(loan, number), scope);
    }

    private <T> T during(Scenario scenario, Supplier<T> work) {
        server.thirdParties.scenarios().choose(Party.LIANLIAN, scenario);
        try {
            return work.get();
        } finally {
            server.thirdParties.scenarios().choose(Party.LIANLIAN, Scenario.FINE);
        }
    }

    private LoanStatus status(Loan loan) {
        return Borrowing.status(loan.applicationId());
    }

    private Money wallet(Loan loan) {
        return server.server
                .bean(Ledger.class)
                .findBalance(WalletKind.LOAN, loan.id())
                .orElseThrow();
    }

    private int transfersOf(Repayment repayment) {
        return Objects.requireNonNull(server.jdbc.queryForObject(
                "SELECT COUNT(*) FROM transfer WHERE kind LIKE 'REPAYMENT%' AND subject_id = ?",
                Integer.class, repayment.id()));
    }

    @Test
    void theCurrentInstallmentIsPaidOnce() {
        Loan loan = threeMonths();
        Installment first = Borrowing.installments(loan).get(0);

        Repayment repayment = pay(loan, 1, RepaymentScope.CURRENT);

        assertThat(repayment.status()).isEqualTo(PaymentOrderStatus.SUCCEEDED);
        assertThat(repayment.amount()).isEqualTo(first.total());
        assertThat(Borrowing.installments(loan).get(0).isPaid()).isTrue();
        assertThat(Borrowing.installments(loan).get(0).outstanding()).isEqualTo(Money.ZERO);
        assertThat(wallet(loan)).isEqualTo(first.principal().minus(loan.principal()));
        assertThat(transfersOf(repayment)).as("fee, interest, principal").isEqualTo(3);
        assertThat(status(loan)).isEqualTo(LoanStatus.ACTIVE);
        assertRefused(RepaymentError.ALREADY_PAID, () -> pay(loan, 1, RepaymentScope.CURRENT));
        assertThat(messages()).contains(MessageType.REPAID);
        assertThat(server.faults()).isEmpty();
    }

    private List<MessageType> messages() {
        return server.server.bean(MessageService.class).page(borrower.id(), 1, 10).items().stream()
                .map(CustomerMessage::type)
                .toList();
    }

    @Test
    void theLastInstallmentSettlesTheLoanAndAnotherCanBeHad() {
        Loan loan = twoWeeks();

        assertThat(pay(loan, 1, RepaymentScope.CURRENT).amount()).isEqualTo(Money.ofYuan("507"));

        assertThat(status(loan)).isEqualTo(LoanStatus.SETTLED);
        assertThat(wallet(loan)).isEqualTo(Money.ZERO);
        assertThat(server.server
                        .bean(CreditLineService.class)
                        .get(borrower.id(), Channel.CASHLOAN)
                        .used())
                .isEqualTo(Money.ZERO);
        assertRefused(RepaymentError.ALREADY_PAID, () -> pay(loan, 1, RepaymentScope.ALL));
        twoWeeks();
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void anEarlierInstallmentGoesFirst() {
        Loan loan = threeMonths();

        assertRefused(RepaymentError.EARLIER_INSTALLMENT_OPEN, () -> pay(loan, 2, RepaymentScope.CURRENT));
    }

    @Test
    void settlingEarlyTakesNoInterestOfDaysToCome() {
        Loan loan = threeMonths();
        pay(loan, 1, RepaymentScope.CURRENT);
        Money principalLeft = wallet(loan).negated();
        AmountDue due = repayments.due(borrower.id(), installment(loan, 2), RepaymentScope.ALL);

        Repayment repayment = pay(loan, 2, RepaymentScope.ALL);

        assertThat(due.principal()).isEqualTo(principalLeft);
        assertThat(due.interest())
                .as("nothing ran up in periods that have not begun")
                .isEqualTo(Money.ZERO);
        assertThat(repayment.amount()).isEqualTo(due.total());
        assertThat(status(loan)).isEqualTo(LoanStatus.SETTLED);
        assertThat(Borrowing.installments(loan)).allMatch(Installment::isPaid);
        assertThat(loans.totals(borrower.id()).outstanding()).isEqualTo(Money.ZERO);
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void settlingAfterSomeDaysTakesTheInterestOfThoseDays() {
        Loan loan = twoWeeks();
        server.clock.advance(Duration.ofDays(4));

        AmountDue due = repayments.due(borrower.id(), installment(loan, 1), RepaymentScope.ALL);

        assertThat(due.interest()).as("4 of 14 days of 7.00").isEqualTo(Money.ofYuan("2"));
        assertThat(pay(loan, 1, RepaymentScope.ALL).amount()).isEqualTo(Money.ofYuan("502"));
        assertThat(Borrowing.installments(loan).get(0).interest()).isEqualTo(Money.ofYuan("2"));
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void anUnknownEndIsNotShownAsPaidAndHealsByQuery() {
        Loan loan = threeMonths();

        Repayment open = during(Scenario.UNKNOWN_THEN_HEALED, () -> pay(loan, 1, RepaymentScope.CURRENT));

        assertThat(open.status()).isEqualTo(PaymentOrderStatus.OPEN);
        assertThat(Borrowing.installments(loan).get(0).paid()).isEqualTo(Money.ZERO);
        assertThat(repayments.isOpen(loan.id())).isTrue();
        server.clock.advance(Duration.ofMinutes(1));
        server.server.bean(PaymentPolling.class).sweep();
        server.clock.advance(Duration.ofMinutes(1));
        server.server.bean(PaymentPolling.class).sweep();
        assertThat(Borrowing.installments(loan).get(0).isPaid()).isTrue();
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void whilePaymentIsOpenNoSecondOrderIsMadeButItsEndIsAsked() {
        Loan loan = threeMonths();
        Repayment open = during(Scenario.UNKNOWN_THEN_HEALED, () -> pay(loan, 1, RepaymentScope.CURRENT));

        Repayment again = pay(loan, 1, RepaymentScope.CURRENT);
        assertThat(again.orderNo()).isEqualTo(open.orderNo());
        Repayment healed = again.status() == PaymentOrderStatus.SUCCEEDED ? again : pay(loan, 1, RepaymentScope.ALL);

        assertThat(healed.orderNo()).isEqualTo(open.orderNo());
        assertThat(healed.status()).isEqualTo(PaymentOrderStatus.SUCCEEDED);
    }

    @Test
    void aTimeOutIsBookedWhenTheNotificationComes() {
        Loan loan = threeMonths();

        during(Scenario.TIMEOUT_THEN_SUCCESS, () -> pay(loan, 1, RepaymentScope.CURRENT));

        Borrowing.await("the booking", () -> Borrowing.installments(loan).get(0).isPaid());
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void aCardWithoutMoneyPaysNothingAndMayTryAgain() {
        Loan loan = threeMonths();

        assertRefused(
                RepaymentError.BALANCE_TOO_LOW,
                () -> during(Scenario.BALANCE_TOO_LOW, () -> pay(loan, 1, RepaymentScope.CURRENT)));
        assertRefused(
                RepaymentError.DEBIT_REFUSED,
                () -> during(Scenario.REFUSED, () -> pay(loan, 1, RepaymentScope.CURRENT)));

        assertThat(Borrowing.installments(loan).get(0).isPaid()).isFalse();
        assertThat(pay(loan, 1, RepaymentScope.CURRENT).status()).isEqualTo(PaymentOrderStatus.SUCCEEDED);
    }

    @Test
    void anOrderThatNeverArrivedIsGivenUpAfterAWhile() {
        Loan loan = threeMonths();
        Repayment lost = during(Scenario.LOST_ORDER, () -> pay(loan, 1, RepaymentScope.CURRENT));
        assertThat(lost.status()).isEqualTo(PaymentOrderStatus.OPEN);

        server.clock.advance(Duration.ofMinutes(31));
        Repayment another = pay(loan, 1, RepaymentScope.CURRENT);

        assertThat(another.status()).isEqualTo(PaymentOrderStatus.SUCCEEDED);
        assertThat(another.orderNo()).isNotEqualTo(lost.orderNo());
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void aNotificationAHundredTimesAtOnceBooksOnce() throws Exception {
        Loan loan = threeMonths();
        Repayment open = during(Scenario.UNKNOWN_THEN_HEALED, () -> pay(loan, 1, RepaymentScope.CURRENT));
        heal(open);
        String notification = server.thirdParties.lianLian().notificationOf(open.orderNo());

        List<String> outcomes = Parallel.outcomes(100, () -> {
            assertThat(take(notification)).isTrue();
            return "";
        });

        assertThat(outcomes).containsOnly("done");
        assertThat(transfersOf(open)).isEqualTo(3);
        assertThat(Borrowing.installments(loan).get(0).isPaid()).isTrue();
        assertThat(server.faults()).isEmpty();
    }

    /** Lets LianLian come to its end without telling us. */
    private void heal(Repayment open) {
        RepaymentGateway gateway = server.server.bean(RepaymentGateway.class);
        for (int i = 0; i < 3; i++) {
            gateway.query(open.orderNo(), open.orderedAt());
        }
    }

    @Test
    void manyPaymentsAtOnceTakeTheMoneyOnce() throws Exception {
        Loan loan = threeMonths();
        String first = installment(loan, 1);

        List<String> outcomes =
                Parallel.outcomes(16, () -> repayments.pay(borrower.id(), first, RepaymentScope.CURRENT));

        assertThat(Collections.frequency(outcomes, "done") + Collections.frequency(outcomes, "ALREADY_PAID"))
                .isEqualTo(16);
        assertThat(server.jdbc.queryForObject(
                        "SELECT COUNT(*) FROM repayment WHERE loan_id = ?", Integer.class, loan.id()))
                .isEqualTo(1);
        assertThat(Borrowing.installments(loan).get(1).paid()).isEqualTo(Money.ZERO);
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void aNotificationOfAnotherAmountOrAnUnknownOrderBooksNothing() {
        Loan loan = threeMonths();
        Repayment open = during(Scenario.WRONG_AMOUNT, () -> pay(loan, 1, RepaymentScope.CURRENT));

        assertThat(take(server.thirdParties.lianLian().notificationOf(open.orderNo())))
                .isFalse();
        assertThat(take("{\"result_pay\":\"SUCCESS\"}")).isFalse();
        assertThat(server.server.bean(PaymentAlerts.class).listOpen())
                .filteredOn(alert -> alert.orderNo().equals(open.orderNo()))
                .extracting(PaymentAlert::kind)
                .containsExactly(PaymentAlert.Kind.WRONG_AMOUNT);
        assertThat(server.faults()).isEmpty();
    }

    /** As after a crash between the order and its booking: it is stored and sent, and nobody waits for the answer. */
    @Test
    void anOrderLeftAloneIsBookedByTheSweep() {
        Loan loan = threeMonths();
        PaymentOrder order = begin(loan);
        during(Scenario.LOST_NOTIFICATION, () -> debit(order));
        assertThat(Borrowing.installments(loan).get(0).isPaid()).isFalse();

        server.clock.advance(Duration.ofMinutes(1));
        server.server.bean(PaymentPolling.class).sweep();

        assertThat(Borrowing.installments(loan).get(0).isPaid()).isTrue();
        assertThat(server.faults()).isEmpty();
    }

    private PaymentOrder begin(Loan loan) {
        long cardId = server.server
                .bean(BankCardService.class)
                .findDefault(borrower.id())
                .orElseThrow()
                .id();
        return server.server
                .bean(DebitOwner.class)
                .begin(loan.id(), Borrowing.installments(loan).get(0).id(), RepaymentScope.CURRENT, cardId)
                .order();
    }

    private boolean take(String notification) {
        return server.server
                .bean(PaymentNotifications.class)
                .take(PaymentPurpose.DEBIT, DebitSender.NOTIFY_PATH, notification);
    }

    private Object debit(PaymentOrder order) {
        RepaymentGateway gateway = server.server.bean(RepaymentGateway.class);
        BankCard card = server.server
                .bean(BankCardService.class)
                .findDefault(borrower.id())
                .orElseThrow();
        Payer payer = server.server.bean(PayerService.class).get(borrower.id(), card.mobile());
        var today = server.clock.today();
        String agreementNo = Objects.requireNonNull(card.agreementNo());
        gateway.authorise(new RepaymentPlan(
                payer.userId(), order.orderNo(), agreementNo, List.of(new RepaymentPlan.Item(today, order.amount()))));
        return gateway.debit(new InstallmentDebit(
                order.orderNo(),
                order.orderedAt(),
                payer,
                order.orderNo(),
                agreementNo,
                today,
                order.amount(),
                "借款还款",
                "http://localhost:1/"));
    }

    @Test
    void aDebitThatFitsNothingIsGivenUpByAnOperatorAndTheLoanCanBePaidAgain() {
        Loan loan = threeMonths();
        String stuck = debitThatFitsNothing(loan);
        assertThat(pay(loan, 2, RepaymentScope.CURRENT).orderNo())
                .as("it stands in the way")
                .isEqualTo(stuck);
        assertThat(openAlerts(stuck)).containsExactly(PaymentAlert.Kind.DOES_NOT_FIT);

        repayments.giveUp(stuck, Actor.operator("操作员甲"));

        assertThat(openAlerts(stuck)).isEmpty();
        assertThat(pay(loan, 2, RepaymentScope.CURRENT).status()).isEqualTo(PaymentOrderStatus.SUCCEEDED);
        assertThat(take(server.thirdParties.lianLian().notificationOf(stuck)))
                .as("a notification that comes again is no news")
                .isTrue();
        assertThat(openAlerts(stuck)).isEmpty();
        assertRefused(RepaymentError.NOTHING_TO_GIVE_UP, () -> repayments.giveUp(stuck, Actor.operator("操作员甲")));
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void aDebitWhoseEndIsUnknownCannotBeGivenUp() {
        Loan loan = threeMonths();
        Repayment open = during(Scenario.UNKNOWN_THEN_HEALED, () -> pay(loan, 1, RepaymentScope.CURRENT));

        assertRefused(
                RepaymentError.NOTHING_TO_GIVE_UP, () -> repayments.giveUp(open.orderNo(), Actor.operator("操作员甲")));
        assertRefused(RepaymentError.NOTHING_TO_GIVE_UP, () -> repayments.giveUp("x", Actor.operator("操作员甲")));
        assertThat(repayments.isOpen(loan.id())).isTrue();
    }

    /** An order that was given up too early: its installment was paid by another one, and now the first one succeeds too. */
    private String debitThatFitsNothing(Loan loan) {
        PaymentOrder order = begin(loan);
        server.jdbc.update(
                "UPDATE payment_order SET status = 'FAILED', ask_at = NULL, ended_at = ordered_at WHERE id = ?",
                order.id());
        assertThat(pay(loan, 1, RepaymentScope.CURRENT).status()).isEqualTo(PaymentOrderStatus.SUCCEEDED);
        server.jdbc.update(
                "UPDATE payment_order SET status = 'OPEN', ask_at = ordered_at, ended_at = NULL WHERE id = ?",
                order.id());
        during(Scenario.LOST_NOTIFICATION, () -> debit(order));
        server.server.bean(PaymentPolling.class).sweep();
        return order.orderNo();
    }

    private List<PaymentAlert.Kind> openAlerts(String orderNo) {
        return server.server.bean(PaymentAlerts.class).listOpen().stream()
                .filter(alert -> alert.orderNo().equals(orderNo))
                .map(PaymentAlert::kind)
                .toList();
    }

    @Test
    void anotherPersonsInstallmentIsUnknown() {
        Loan loan = threeMonths();
        VerifiedBorrower other = VerifiedBorrower.unverified("");

        assertRefused(
                LoanError.INSTALLMENT_UNKNOWN,
                () -> repayments.pay(other.id(), installment(loan, 1), RepaymentScope.CURRENT));
        assertRefused(
                LoanError.INSTALLMENT_UNKNOWN,
                () -> repayments.pay(borrower.id(), "no such id", RepaymentScope.CURRENT));
    }

    @Test
    void listsAndTotalsAgreeWithWhatIsPaid() {
        Loan loan = threeMonths();
        List<Installment> plan = Borrowing.installments(loan);
        pay(loan, 1, RepaymentScope.CURRENT);

        assertThat(numbers(InstallmentFilter.ALL)).containsExactly(1, 2, 3);
        assertThat(numbers(InstallmentFilter.PAID)).containsExactly(1);
        assertThat(numbers(InstallmentFilter.UNPAID)).containsExactly(2, 3);
        assertThat(numbers(InstallmentFilter.NEXT)).containsExactly(2);
        assertThat(numbers(InstallmentFilter.OVERDUE)).isEmpty();
        assertThat(loans.pageInstallments(borrower.id(), InstallmentFilter.ALL, 2, 2)
                        .items())
                .extracting(row -> row.installment().number())
                .containsExactly(3);
        assertThat(loans.pageInstallments(loan.applicationId(), 1, 2).total()).isEqualTo(3);
        BorrowerTotals totals = loans.totals(borrower.id());
        assertThat(totals.borrowed()).isEqualTo(loan.principal());
        assertThat(totals.outstanding())
                .isEqualTo(plan.get(1).total().plus(plan.get(2).total()));
        assertThat(totals.outstandingPrincipal()).isEqualTo(wallet(loan).negated());
        assertThat(repayments.page(borrower.id(), 1, 10).items())
                .extracting(Repayment::amount)
                .containsExactly(plan.get(0).total());
    }

    private List<Integer> numbers(InstallmentFilter filter) {
        return loans.pageInstallments(borrower.id(), filter, 1, 10).items().stream()
                .map(InstallmentOfLoan::installment)
                .map(Installment::number)
                .toList();
    }
}
