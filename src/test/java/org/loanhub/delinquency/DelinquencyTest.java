package org.loanhub.delinquency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.Borrowing;
import org.loanhub.TestServer;
import org.loanhub.VerifiedBorrower;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Money;
import org.loanhub.loan.Installment;
import org.loanhub.loan.InstallmentFilter;
import org.loanhub.loan.Loan;
import org.loanhub.loan.LoanService;
import org.loanhub.messaging.CustomerMessage;
import org.loanhub.messaging.MessageService;
import org.loanhub.messaging.MessageType;
import org.loanhub.payment.PaymentOrderStatus;
import org.loanhub.repayment.RepaymentScope;
import org.loanhub.repayment.RepaymentService;
import org.loanhub.sandbox.Scenario;
import org.loanhub.sandbox.Scenarios.Party;
import org.loanhub.schedule.RepaymentMethod;

/** 新现金贷 and 分期贷 cost 0.05 % of the overdue principal a day. */
@Tag("server")
class DelinquencyTest {

    private final TestServer server = TestServer.get();
    private final DelinquencyEndOfDay endOfDay = server.server.bean(DelinquencyEndOfDay.class);
    private final RepaymentService repayments = server.server.bean(RepaymentService.class);
    private final VerifiedBorrower borrower = VerifiedBorrower.newOne();

    private void endDaysUntil(LocalDate today) {
        while (server.clock.today().isBefore(today)) {
            endOfDay.endOfDay(server.clock.today());
            server.clock.advance(Duration.ofDays(1));
        }
    }

    private Loan oneMonth() {
        return Borrowing.borrow(borrower, Borrowing.BY_MONTHS, Borrowing.months("2000", 1, RepaymentMethod.BULLET));
    }

    private Installment first(Loan loan) {
        return Borrowing.installments(loan).get(0);
    }

    private LoanStatus status(Loan loan) {
        return Borrowing.status(loan.applicationId());
    }

    private Map<String, Object> row(Loan loan) {
        return server.jdbc.queryForMap(
                "SELECT days_past_due, bucket, worst_days FROM delinquency WHERE loan_id = ?", loan.id());
    }

    @Test
    void theDueDateItselfIsNotLateAndTheNextDayIs() {
        Loan loan = oneMonth();
        LocalDate due = first(loan).dueDate();

        endDaysUntil(due);
        assertThat(status(loan)).isEqualTo(LoanStatus.ACTIVE);
        endDaysUntil(due.plusDays(1));

        assertThat(status(loan)).isEqualTo(LoanStatus.OVERDUE);
        assertThat(first(loan).daysPastDue()).isEqualTo(1);
        assertThat(first(loan).penalty()).isEqualTo(Money.ofYuan("1"));
        assertThat(server.server
                        .bean(LoanService.class)
                        .pageInstallments(borrower.id(), InstallmentFilter.OVERDUE, 1, 10)
                        .total())
                .isEqualTo(1);
    }

    @Test
    void penaltyRunsUpDayByDayAndADayDoneAgainAddsNothing() {
        Loan loan = oneMonth();
        LocalDate due = first(loan).dueDate();
        endDaysUntil(due.plusDays(32));

        endOfDay.endOfDay(server.clock.today().minusDays(1));
        endOfDay.endOfDay(server.clock.today().minusDays(5));

        assertThat(first(loan).penalty()).isEqualTo(Money.ofYuan("32"));
        assertThat(row(loan)).containsEntry("bucket", "M1").containsEntry("days_past_due", 32);
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void daysThatWereMissedAreMadeUpFor() {
        Loan loan = oneMonth();
        LocalDate due = first(loan).dueDate();
        server.clock.advance(Duration.between(
                server.clock.instant(), due.plusDays(10).atTime(12, 0).atZone(server.clock.getZone())));

        endOfDay.endOfDay(due.plusDays(9));

        assertThat(first(loan).penalty()).isEqualTo(Money.ofYuan("10"));
        assertThat(first(loan).daysPastDue()).isEqualTo(10);
    }

    @Test
    void payingCuresTheLoanAndTakesThePenaltyOnce() {
        Loan loan = Borrowing.borrow(borrower, Borrowing.BY_MONTHS, Borrowing.months("2000", 2, RepaymentMethod.FLAT));
        Installment due = first(loan);
        endDaysUntil(due.dueDate().plusDays(3));
        assertThat(status(loan)).isEqualTo(LoanStatus.OVERDUE);

        var repayment = repayments.pay(borrower.id(), due.publicId(), RepaymentScope.CURRENT);

        assertThat(repayment.amount()).isEqualTo(due.total().plus(Money.ofYuan("1.50")));
        assertThat(status(loan)).isEqualTo(LoanStatus.ACTIVE);
        endOfDay.endOfDay(server.clock.today());
        assertThat(row(loan)).containsEntry("bucket", null).containsEntry("days_past_due", 0);
        assertThat(row(loan)).containsEntry("worst_days", 3);
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void settlingWhenOverdueTakesPenaltyAndAllInterest() {
        Loan loan = oneMonth();
        Installment due = first(loan);
        endDaysUntil(due.dueDate().plusDays(2));

        var repayment = repayments.pay(borrower.id(), due.publicId(), RepaymentScope.ALL);

        assertThat(repayment.amount()).isEqualTo(due.total().plus(Money.ofYuan("2")));
        assertThat(status(loan)).isEqualTo(LoanStatus.SETTLED);
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void aLoanWhosePaymentIsOpenDoesNotGetLater() {
        Loan loan = oneMonth();
        Installment due = first(loan);
        endDaysUntil(due.dueDate());
        server.thirdParties.scenarios().choose(Party.LIANLIAN, Scenario.UNKNOWN_THEN_HEALED);
        try {
            assertThat(repayments
                            .pay(borrower.id(), due.publicId(), RepaymentScope.CURRENT)
                            .status())
                    .isEqualTo(PaymentOrderStatus.OPEN);
        } finally {
            server.thirdParties.scenarios().choose(Party.LIANLIAN, Scenario.FINE);
        }

        endOfDay.endOfDay(due.dueDate());

        assertThat(status(loan)).isIn(LoanStatus.ACTIVE, LoanStatus.SETTLED);
        assertThat(first(loan).penalty()).isEqualTo(Money.ZERO);
    }

    @Test
    void borrowersAreRemindedOnceAMilestone() {
        Loan loan = oneMonth();
        LocalDate due = first(loan).dueDate();
        Reminders reminders = server.server.bean(Reminders.class);
        moveToNoon();

        reminders.remind(due.minusDays(3));
        reminders.remind(due.minusDays(3));
        reminders.remind(due.minusDays(2));
        reminders.remind(due.plusDays(1));

        assertThat(reminded()).containsExactlyInAnyOrder(MessageType.REPAYMENT_DUE, MessageType.OVERDUE);
    }

    @Test
    void nobodyIsRemindedAtNight() {
        Loan loan = oneMonth();
        moveToNoon();
        server.clock.advance(Duration.ofHours(11));

        server.server.bean(Reminders.class).remind(first(loan).dueDate().minusDays(1));

        assertThat(reminded()).isEmpty();
    }

    private void moveToNoon() {
        var now = server.clock.instant().atZone(server.clock.getZone());
        server.clock.advance(Duration.between(
                now, now.toLocalDate().plusDays(1).atTime(12, 0).atZone(now.getZone())));
    }

    private List<MessageType> reminded() {
        return server.server.bean(MessageService.class).page(borrower.id(), 1, 100).items().stream()
                .map(CustomerMessage::type)
                .filter(MessageType::isReminder)
                .toList();
    }
}
