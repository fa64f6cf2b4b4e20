package org.loanhub.api.cashloan;

import com.alibaba.fastjson2.annotation.JSONType;
import java.time.ZoneId;
import org.loanhub.kernel.Money;
import org.loanhub.loan.Installment;

/**
 * An installment as planned, document 001 section 29.2, without penalty.
 *
 * @param repayId what section 36 takes
 * @param dueRepayDate milliseconds
 */
@JSONType(alphabetic = false)
record PlannedInstallment(
        String repayId,
        String periodNum,
        long dueRepayDate,
        String duePrincipal,
        String dueInterest,
        String fee,
        String dueAmount,
        String loanProductApplyId) {

    static PlannedInstallment from(Installment installment, String applicationId, ZoneId zone) {
        Money due = installment.principal().plus(installment.interest()).plus(installment.fee());
        return new PlannedInstallment(
                installment.publicId(),
                Integer.toString(installment.number()),
                installment.dueAt(zone).toEpochMilli(),
                Forms.amount(installment.principal()),
                Forms.amount(installment.interest()),
                Forms.charge(installment.fee()),
                Forms.amount(due),
                applicationId);
    }
}
