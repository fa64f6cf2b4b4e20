package org.loanhub.loan;

import java.time.LocalDate;
import java.util.List;
import org.loanhub.kernel.Money;
import org.loanhub.schedule.EarlySettlement;

/** What is owed or paid of one installment, part by part; none is below zero. */
public record InstallmentShare(long installmentId, Money penalty, Money fee, Money interest, Money principal) {

    public Money total() {
        return penalty.plus(fee).plus(interest).plus(principal);
    }

    /** Everything still owed of it as planned. */
    public static InstallmentShare owed(Installment installment) {
        return new InstallmentShare(
                installment.id(),
                installment.penalty().minus(installment.penaltyPaid()),
                installment.fee().minus(installment.feePaid()),
                installment.interest().minus(installment.interestPaid()),
                installment.principal().minus(installment.principalPaid()));
    }

    /** What of it belongs to settling the whole loan on that day: no interest and no fee of days to come. */
    public static InstallmentShare settling(Installment installment, LocalDate today) {
        EarlySettlement settlement = EarlySettlement.of(List.of(openLine(installment)), today);
        return new InstallmentShare(
                installment.id(),
                settlement.penalty(),
                settlement.fee(),
                settlement.interest(),
                settlement.principal());
    }

    private static EarlySettlement.OpenLine openLine(Installment installment) {
        return new EarlySettlement.OpenLine(
                installment.startsOn(),
                installment.dueDate(),
                installment.principal().minus(installment.principalPaid()),
                installment.interest(),
                installment.interestPaid(),
                installment.fee(),
                installment.feePaid(),
                installment.penalty().minus(installment.penaltyPaid()));
    }
}
