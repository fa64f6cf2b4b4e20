package org.loanhub.api.cashloan;

import com.alibaba.fastjson2.annotation.JSONType;
import java.time.ZoneId;
import org.loanhub.loan.Installment;
import org.loanhub.loan.InstallmentOfLoan;
import org.loanhub.loan.Loan;

/**
 * An installment and what is owed of it today, document 001 section 26.2.
 *
 * @param id what section 36 takes
 * @param dueRepayDate {@code 2017-11-13 23:59:59.0}
 */
@JSONType(alphabetic = false)
record RepayInfo(
        String id,
        String productName,
        String code,
        String periodNum,
        String dueRepayDate,
        String repayStatus,
        String applyAmount,
        String duePrincipal,
        String dueInterest,
        String duePenalty,
        String dueFeeAmount,
        String dueTotalAmount,
        String needPayTotalAmount,
        String contractUrl) {

    static RepayInfo from(InstallmentOfLoan line, String contractUrl, Forms forms, ZoneId zone) {
        Loan loan = line.loan();
        Installment installment = line.installment();
        return new RepayInfo(
                installment.publicId(),
                loan.productName(),
                loan.contractNo(),
                Integer.toString(installment.number()),
                forms.tenths(installment.dueAt(zone)),
                installment.isPaid() ? "1" : "0",
                Forms.amount(loan.principal()),
                Forms.amount(installment.principal()),
                Forms.amount(installment.interest()),
                Forms.charge(installment.penalty()),
                Forms.charge(installment.fee()),
                Forms.amount(installment.total()),
                Forms.amount(installment.outstanding()),
                contractUrl);
    }
}
