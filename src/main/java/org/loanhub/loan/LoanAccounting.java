package org.loanhub.loan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.loanhub.application.ApplicationService;
import org.loanhub.application.CreditLines;
import org.loanhub.application.Reasons;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Money;
import org.loanhub.schedule.DatedReceipt;
import org.loanhub.schedule.Statement;
import org.loanhub.schedule.StatementLine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Works out and writes down what is owed of loans, paid and late. Everything here runs within the caller's transaction, which locks the
 * loan first and moves the money itself.
 */
@Service
public class LoanAccounting {

    private static final int MAX_INSTALLMENTS = 1000;

    private final LoanMapper mapper;
    private final ApplicationService applications;
    private final CreditLines lines;
    private final BorrowerMessages messages;
    private final BusinessTime time;

    LoanAccounting(
            LoanMapper mapper,
            ApplicationService applications,
            CreditLines lines,
            BorrowerMessages messages,
            BusinessTime time) {
        this.mapper = mapper;
        this.applications = applications;
        this.lines = lines;
        this.messages = messages;
        this.time = time;
    }

    /** Locks the loan and its installments until the transaction ends; empty if there is none, or its money came back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Loan> lock(long loanId) {
        return Optional.ofNullable(mapper.lock(loanId)).map(LoanRow::toLoan);
    }

    /** Installments of which something is owed, by number. */
    public List<Installment> listUnpaid(long loanId) {
        return mapper.listUnpaid(loanId);
    }

    /**
     * What is owed of a loan, once these receipts have paid what they pay. Nothing is written.
     *
     * @param day never earlier than what is known: later receipts and what has run up already count
     */
    public Statement statement(Loan loan, List<DatedReceipt> receipts, LocalDate day) {
        LocalDate known = Stream.concat(
                        receipts.stream().map(DatedReceipt::valueDate),
                        mapper.listUnpaid(loan.id()).stream().map(LoanAccounting::agedTo))
                .max(LocalDate::compareTo)
                .filter(latest -> latest.isAfter(day))
                .orElse(day);
        return Statement.of(mapper.listPlan(loan.id()), loan.penalty(), receipts, known);
    }

    /**
     * Writes down what is owed of a loan: installments, status, what of the credit line is free again.
     *
     * @param loan locked
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Loan loan, Statement statement) {
        List<Installment> before = mapper.listInstallments(loan.id(), 0, MAX_INSTALLMENTS);
        Map<Integer, Installment> byNumber =
                before.stream().collect(Collectors.toMap(Installment::number, Function.identity()));
        statement.lines().stream()
                .filter(line ->
                        !Objects.requireNonNull(byNumber.get(line.number())).isAs(line))
                .forEach(line -> mapper.rewrite(loan.id(), line, time.now()));
        Money paidBefore =
                Money.sum(before.stream().map(Installment::principalPaid).toList());
        Money paid = Money.sum(
                statement.lines().stream().map(StatementLine::principalPaid).toList());
        if (!paid.equals(paidBefore)) {
            lines.release(loan.accountId(), paid.minus(paidBefore));
        }
        moveOn(loan, statement);
    }

    /** Tells the borrower that money of theirs has come in. */
    public void tellRepaid(Loan loan, Money amount) {
        messages.repaid(loan, amount);
    }

    /** Tells the borrower that a payment of theirs was taken back. */
    public void tellReturned(Loan loan, Money amount) {
        messages.returned(loan, amount);
    }

    /** Days past due of the oldest unpaid installment as last written down, 0 if none is late. */
    public int daysPastDue(long loanId) {
        return mapper.listUnpaid(loanId).stream()
                .mapToInt(Installment::daysPastDue)
                .max()
                .orElse(0);
    }

    /** Loans with something unpaid that was due on that day or before, by id, after the one given. */
    public List<Long> listDueBy(LocalDate day, long afterLoanId, int limit) {
        return mapper.listDueBy(day, afterLoanId, limit);
    }

    /** Unpaid installments that are due on that day, by id, after the one given. */
    public List<Installment> listDueOn(LocalDate day, long afterInstallmentId, int limit) {
        return mapper.listDueOn(day, afterInstallmentId, limit);
    }

    private static LocalDate agedTo(Installment installment) {
        return installment.daysPastDue() == 0
                ? LocalDate.MIN
                : installment.dueDate().plusDays(installment.daysPastDue());
    }

    private void moveOn(Loan loan, Statement statement) {
        LoanStatus from = applications.get(loan.applicationId()).status();
        LoanStatus to = statement.isSettled()
                ? LoanStatus.SETTLED
                : statement.isLate() ? LoanStatus.OVERDUE : LoanStatus.ACTIVE;
        if (from != to) {
            mapper.settle(loan.id(), to == LoanStatus.SETTLED ? time.now() : null);
            advance(loan, from, to);
        }
    }

    private void advance(Loan loan, LoanStatus from, LoanStatus to) {
        if (!applications.advance(loan.applicationId(), from, to, Actor.SYSTEM, Reasons.NONE)) {
            throw new IllegalStateException("loan " + loan.id() + " changed its status while it was locked");
        }
    }
}
