package org.loanhub.loan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.loanhub.application.ApplicationService;
import org.loanhub.application.CreditLines;
import org.loanhub.application.Reasons;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Money;
import org.loanhub.schedule.Penalty;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what is paid of loans and what is late. Everything here runs within the caller's transaction, which locks the
 * loan first and moves the money itself.
 */
@Service
public class LoanAccounting {

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
     * Records a payment, installment by installment.
     *
     * @param loan locked
     * @param settles whether nothing is owed afterwards: interest and fees that were not paid are waived then
     * @return false if it does not fit what is owed; nothing is changed then
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean pay(Loan loan, List<InstallmentShare> shares, boolean settles) {
        if (!fits(mapper.listUnpaid(loan.id()), shares, settles)) {
            return false;
        }
        shares.forEach(share -> mapper.addPayment(loan.id(), share));
        if (settles) {
            mapper.waiveRest(loan.id());
        }
        mapper.closePaid(loan.id(), time.now());
        lines.release(loan.accountId(), principal(shares));
        moveOn(loan, mapper.listUnpaid(loan.id()));
        messages.repaid(
                loan, Money.sum(shares.stream().map(InstallmentShare::total).toList()));
        return true;
    }

    /**
     * Brings the lateness of a loan up to a day: penalty on overdue principal, days past due, and its status. Again for the
     * same day, or for an earlier one, changes nothing.
     *
     * @param loan locked
     * @param today what was due before this day is late
     * @return days past due of its oldest unpaid installment, 0 if none is late
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int age(Loan loan, LocalDate today) {
        List<Installment> unpaid = mapper.listUnpaid(loan.id());
        unpaid.forEach(installment -> age(loan.penalty(), installment, today));
        int worst = unpaid.stream()
                .mapToInt(installment -> Penalty.daysPastDue(installment.dueDate(), today))
                .max()
                .orElse(0);
        if (worst > 0 && applications.get(loan.applicationId()).status() == LoanStatus.ACTIVE) {
            advance(loan, LoanStatus.ACTIVE, LoanStatus.OVERDUE);
        }
        return worst;
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

    /** No part is above what is owed of it; what settles leaves no principal and no penalty. */
    private static boolean fits(List<Installment> unpaid, List<InstallmentShare> shares, boolean settles) {
        Map<Long, InstallmentShare> owed = unpaid.stream()
                .map(InstallmentShare::owed)
                .collect(Collectors.toMap(InstallmentShare::installmentId, Function.identity()));
        boolean allWithin = shares.stream().allMatch(share -> share.isWithin(owed.get(share.installmentId())));
        Money owedHard = Money.sum(owed.values().stream()
                .map(part -> part.principal().plus(part.penalty()))
                .toList());
        Money paidHard = Money.sum(shares.stream()
                .map(part -> part.principal().plus(part.penalty()))
                .toList());
        return allWithin && (!settles || owedHard.equals(paidHard));
    }

    private void moveOn(Loan loan, List<Installment> unpaid) {
        LoanStatus status = applications.get(loan.applicationId()).status();
        if (unpaid.isEmpty()) {
            mapper.settle(loan.id(), time.now());
            advance(loan, status, LoanStatus.SETTLED);
        } else if (status == LoanStatus.OVERDUE && unpaid.stream().noneMatch(Installment::isOverdue)) {
            advance(loan, status, LoanStatus.ACTIVE);
        }
    }

    /** The new days cost the penalty of all days less that of the days before, so that rounding never adds up. */
    private void age(Penalty penalty, Installment installment, LocalDate today) {
        int days = Penalty.daysPastDue(installment.dueDate(), today);
        if (days <= installment.daysPastDue()) {
            return;
        }
        Money base = installment.principal().minus(installment.principalPaid());
        Money added = penalty.on(base, days).minus(penalty.on(base, installment.daysPastDue()));
        if (mapper.accrue(installment.id(), added, days, installment.daysPastDue()) != 1) {
            throw new IllegalStateException("installment " + installment.id() + " changed while its loan was locked");
        }
    }

    private void advance(Loan loan, LoanStatus from, LoanStatus to) {
        if (!applications.advance(loan.applicationId(), from, to, Actor.SYSTEM, Reasons.NONE)) {
            throw new IllegalStateException("loan " + loan.id() + " changed its status while it was locked");
        }
    }

    private static Money principal(List<InstallmentShare> shares) {
        return Money.sum(shares.stream().map(InstallmentShare::principal).toList());
    }
}
