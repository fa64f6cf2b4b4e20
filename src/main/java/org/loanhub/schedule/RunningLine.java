package org.loanhub.schedule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;

/** A line while days go by and money comes. */
final class RunningLine {

    private final PlannedLine plan;
    private final Penalty rule;
    private Money penalty = Money.ZERO;
    private Money interestWaived = Money.ZERO;
    private Money feeWaived = Money.ZERO;
    private Money principalPaid = Money.ZERO;
    private Money interestPaid = Money.ZERO;
    private Money feePaid = Money.ZERO;
    private Money penaltyPaid = Money.ZERO;
    private int daysPastDue;
    private @Nullable LocalDate paidOn;

    RunningLine(PlannedLine plan, Penalty rule) {
        this.plan = plan;
        this.rule = rule;
        close(plan.startsOn());
    }

    int number() {
        return plan.number();
    }

    boolean isDueBy(LocalDate day) {
        return !plan.dueDate().isAfter(day);
    }

    boolean isPaid() {
        return paidOn != null;
    }

    /** The new days cost the penalty of all days less that of the days before, so that rounding never adds up. */
    void ageTo(LocalDate day) {
        int days = Penalty.daysPastDue(plan.dueDate(), day);
        if (isPaid() || days <= daysPastDue) {
            return;
        }
        Money base = plan.principal().minus(principalPaid);
        penalty = penalty.plus(rule.on(base, days)).minus(rule.on(base, daysPastDue));
        daysPastDue = days;
    }

    /** What settles it on that day. */
    EarlySettlement settlementOn(LocalDate day) {
        EarlySettlement.OpenLine line = new EarlySettlement.OpenLine(
                plan.startsOn(),
                plan.dueDate(),
                plan.principal().minus(principalPaid),
                plan.interest(),
                interestPaid,
                plan.fee(),
                feePaid,
                penalty.minus(penaltyPaid));
        return EarlySettlement.of(List.of(line), day);
    }

    /** Interest and fees of days to come are not charged. Before the last payment of a settlement. */
    void waiveAfter(LocalDate day) {
        EarlySettlement owed = settlementOn(day);
        interestWaived = plan.interest().minus(interestPaid).minus(owed.interest());
        feeWaived = plan.fee().minus(feePaid).minus(owed.fee());
        close(day);
    }

    /** Takes what it needs and no more. @return what it took */
    ReceiptUse pay(String receipt, Money offered, LocalDate day) {
        Money forPenalty = offered.min(penalty.minus(penaltyPaid));
        Money left = offered.minus(forPenalty);
        Money forFee = left.min(plan.fee().minus(feeWaived).minus(feePaid));
        left = left.minus(forFee);
        Money forInterest = left.min(plan.interest().minus(interestWaived).minus(interestPaid));
        left = left.minus(forInterest);
        Money forPrincipal = left.min(plan.principal().minus(principalPaid));
        penaltyPaid = penaltyPaid.plus(forPenalty);
        feePaid = feePaid.plus(forFee);
        interestPaid = interestPaid.plus(forInterest);
        principalPaid = principalPaid.plus(forPrincipal);
        close(day);
        return new ReceiptUse(receipt, plan.number(), forPenalty, forFee, forInterest, forPrincipal);
    }

    private void close(LocalDate day) {
        boolean nothingOwed = principalPaid.equals(plan.principal())
                && interestPaid.plus(interestWaived).equals(plan.interest())
                && feePaid.plus(feeWaived).equals(plan.fee())
                && penaltyPaid.equals(penalty);
        if (nothingOwed && paidOn == null) {
            paidOn = day;
        }
    }

    StatementLine toLine() {
        return new StatementLine(
                plan.number(),
                penalty,
                interestWaived,
                feeWaived,
                principalPaid,
                interestPaid,
                feePaid,
                penaltyPaid,
                daysPastDue,
                paidOn);
    }
}
