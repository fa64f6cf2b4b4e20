package org.loanhub.delinquency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.Borrowing;
import org.loanhub.Parallel;
import org.loanhub.TestServer;
import org.loanhub.VerifiedBorrower;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.PersonalText;
import org.loanhub.loan.Installment;
import org.loanhub.loan.Loan;
import org.loanhub.repayment.RepaymentScope;
import org.loanhub.repayment.RepaymentService;
import org.loanhub.scenario.Days;
import org.loanhub.schedule.RepaymentMethod;

/** 2,000 yuan over two months; the first installment is five days late. */
@Tag("server")
class CollectionTaskServiceTest {

    private static final OverdueFilter ALL = new OverdueFilter(null, null, false, OverdueFilter.State.ALL);
    private static final OverdueFilter BROKEN = new OverdueFilter(null, null, false, OverdueFilter.State.BROKEN);
    private static final OverdueFilter TO_DO = new OverdueFilter(null, null, false, OverdueFilter.State.TO_DO);

    private final TestServer server = TestServer.get();
    private final CollectionTaskService tasks = server.server.bean(CollectionTaskService.class);
    private final VerifiedBorrower borrower = VerifiedBorrower.newOne();
    private final Loan loan = lateLoan();
    private final LocalDate today = server.clock.today();

    private Loan lateLoan() {
        Loan borrowed =
                Borrowing.borrow(borrower, Borrowing.BY_MONTHS, Borrowing.months("2000", 2, RepaymentMethod.FLAT));
        Days.endThrough(Borrowing.installments(borrowed).get(0).dueDate().plusDays(4));
        return borrowed;
    }

    private Installment first() {
        return Borrowing.installments(loan).get(0);
    }

    private boolean isListed(OverdueFilter filter) {
        return tasks.list(filter, null, 1000).stream().anyMatch(late -> late.loanId() == loan.id());
    }

    private boolean write(CollectionNote.Kind kind, @Nullable LocalDate nextOn) {
        return tasks.write(note(UUID.randomUUID().toString(), kind, null, null, nextOn));
    }

    private boolean promise(LocalDate until, String amount) {
        return tasks.write(
                note(UUID.randomUUID().toString(), CollectionNote.Kind.PROMISED, until, Money.ofYuan(amount), null));
    }

    private NewNote note(
            String requestNo,
            CollectionNote.Kind kind,
            @Nullable LocalDate until,
            @Nullable Money amount,
            @Nullable LocalDate nextOn) {
        return new NewNote(
                requestNo,
                loan.id(),
                kind,
                new PersonalText("本人接听，说周五发工资"),
                until,
                amount,
                nextOn,
                Actor.operator("collector"));
    }

    @Test
    void aLateLoanIsListedWithWhatIsLateUntilItIsPaid() {
        OverdueLoan late = tasks.get(loan.id());

        assertThat(late.daysPastDue()).isEqualTo(5);
        assertThat(late.bucket()).isEqualTo(DelinquencyBucket.M0);
        assertThat(late.overdue()).isEqualTo(first().outstanding());
        assertThat(late.outstanding())
                .isEqualTo(first().outstanding()
                        .plus(Borrowing.installments(loan).get(1).outstanding()));
        assertThat(isListed(ALL)).isTrue();
        assertThat(tasks.totals())
                .filteredOn(total -> total.bucket() == DelinquencyBucket.M0)
                .singleElement()
                .satisfies(total -> assertThat(total.overdue()).isGreaterThanOrEqualTo(late.overdue()));

        server.server.bean(RepaymentService.class).pay(borrower.id(), first().publicId(), RepaymentScope.CURRENT);
        assertThat(isListed(ALL)).as("at once, not at the next end of day").isFalse();
    }

    @Test
    void loansAreListedByLatenessAndPagedByTheLastOne() {
        List<OverdueLoan> all = tasks.list(ALL, null, 1000);
        assertThat(all).isSortedAccordingTo((one, other) -> Integer.compare(other.daysPastDue(), one.daysPastDue()));

        assertThat(tasks.list(ALL, all.get(0).loanId(), 1000)).isEqualTo(all.subList(1, all.size()));
    }

    @Test
    void loansAreGivenToAnOperatorAndTakenBack() {
        OverdueFilter his = new OverdueFilter(null, "collector-1", false, OverdueFilter.State.ALL);
        OverdueFilter nobodys = new OverdueFilter(DelinquencyBucket.M0, null, true, OverdueFilter.State.ALL);
        assertThat(isListed(nobodys)).isTrue();

        tasks.assign(List.of(loan.id()), "collector-1");
        assertThat(isListed(his)).isTrue();
        assertThat(isListed(nobodys)).isFalse();

        tasks.assign(List.of(loan.id()), null);
        assertThat(isListed(nobodys)).isTrue();
        assertRefused(CollectionError.NEVER_LATE, () -> tasks.assign(List.of(loan.id(), Long.MAX_VALUE), "x"));
        assertThat(tasks.get(loan.id()).assignee()).isNull();
    }

    @Test
    void aLoanComesUpOnItsNextDay() {
        write(CollectionNote.Kind.NOT_REACHED, today.plusDays(2));
        assertThat(isListed(TO_DO)).isFalse();

        Days.end(2);

        assertThat(isListed(TO_DO)).isTrue();
        write(CollectionNote.Kind.WRONG_NUMBER, null);
        assertThat(isListed(TO_DO)).isFalse();
    }

    @Test
    void aBrokenPromiseComesUpTheDayAfterUntilSomebodyActs() {
        promise(today.plusDays(1), "500");
        Days.end(1);
        assertThat(isListed(BROKEN)).as("its day is not over").isFalse();
        Days.end(1);

        assertThat(isListed(BROKEN)).isTrue();
        assertThat(isListed(TO_DO)).isTrue();
        assertThat(tasks.get(loan.id()).broken()).isTrue();

        write(CollectionNote.Kind.CALLED, null);
        assertThat(isListed(BROKEN)).isFalse();
        assertThat(tasks.get(loan.id()).promisedOn()).isNull();
        assertThat(tasks.notes(loan.id()))
                .extracting(CollectionNote::kind)
                .containsExactly(CollectionNote.Kind.CALLED, CollectionNote.Kind.PROMISED);
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void aPromiseThatWasKeptIsNotBroken() {
        promise(today.plusDays(1), "500");
        server.server.bean(RepaymentService.class).pay(borrower.id(), first().publicId(), RepaymentScope.CURRENT);
        Days.end(3);

        assertThat(tasks.get(loan.id()).broken()).isFalse();
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void aFormSentTwiceIsWrittenOnce() throws Exception {
        NewNote note = note(UUID.randomUUID().toString(), CollectionNote.Kind.CALLED, null, null, null);

        List<String> outcomes = Parallel.outcomes(8, () -> {
            if (!tasks.write(note)) {
                throw new LendingException(CollectionError.NOTE_MALFORMED);
            }
            return note;
        });

        assertThat(Collections.frequency(outcomes, "done")).isOne();
        assertThat(tasks.notes(loan.id())).hasSize(1);
    }

    @Test
    void whatIsWrittenIsStoredEncrypted() {
        write(CollectionNote.Kind.CALLED, null);

        assertThat(tasks.notes(loan.id()).get(0).text().value()).isEqualTo("本人接听，说周五发工资");
        assertThat(server.jdbc.queryForObject(
                        "SELECT INSTR(text, '周五') FROM collection_note WHERE loan_id = ?", Integer.class, loan.id()))
                .isZero();
    }

    @Test
    void promisesAndNotesThatMakeNoSenseAreRefused() {
        assertRefused(CollectionError.PROMISE_MALFORMED, () -> promise(today.minusDays(1), "500"));
        assertRefused(CollectionError.PROMISE_MALFORMED, () -> promise(today, "0"));
        assertRefused(CollectionError.PROMISE_MALFORMED, () -> promise(today, "99999"));
        assertRefused(
                CollectionError.PROMISE_MALFORMED,
                () -> tasks.write(note("r", CollectionNote.Kind.CALLED, today, Money.ofYuan("1"), null)));
        assertRefused(
                CollectionError.PROMISE_MALFORMED,
                () -> tasks.write(note("r", CollectionNote.Kind.PROMISED, null, null, null)));
        assertRefused(CollectionError.NOTE_MALFORMED, () -> write(CollectionNote.Kind.CALLED, today.minusDays(1)));
        assertRefused(
                CollectionError.NEVER_LATE,
                () -> tasks.write(new NewNote(
                        "r",
                        Long.MAX_VALUE,
                        CollectionNote.Kind.OTHER,
                        new PersonalText("x"),
                        null,
                        null,
                        null,
                        Actor.operator("collector"))));
        assertThat(tasks.notes(loan.id())).isEmpty();
    }
}
