package org.loanhub.api.cashloan;

import com.alibaba.fastjson2.annotation.JSONType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loanhub.application.LoanApplication;
import org.loanhub.kernel.Term;
import org.loanhub.loan.Loan;
import org.loanhub.product.LoanProduct;

/**
 * An application and what became of it, document 001 section 28.2.
 *
 * @param status how far the decision is, by which the deployed server's apps go, like {@code actionStatus}: how far the money is
 * @param replyAmount what was asked for until it is decided, and what was approved then, which is the same here; like the terms
 * @param releaseDate when the money went out, milliseconds; null until then
 * @param applyTime milliseconds, as in the sample
 * @param penaltyRate a day, as a fraction of the overdue principal
 */
@JSONType(alphabetic = false)
record ApplicationAnswer(
        String id,
        String loanProductId,
        String name,
        String code,
        String status,
        String actionStatus,
        String applyStatus,
        String applyAmount,
        String replyAmount,
        String repayType,
        @Nullable Long releaseDate,
        long applyTime,
        String termCount,
        String termUnit,
        String interestRate,
        String penaltyRate,
        String authTermCount,
        String authTermUnit,
        String useType,
        String otherChannels,
        List<Contract> contractInfoList) {

    @JSONType(alphabetic = false)
    record Contract(String contractName, String contractPath) {}

    static ApplicationAnswer from(
            LoanApplication application, LoanProduct product, @Nullable Loan loan, ContractLinks links) {
        Term term = application.term();
        LoanProgress progress = LoanProgress.of(application.status());
        return new ApplicationAnswer(
                application.publicId(),
                product.publicId(),
                product.name(),
                product.code(),
                progress.status(),
                progress.actionStatus(),
                Codes.of(application.status()),
                Forms.amount(application.amount()),
                Forms.amount(application.amount()),
                Codes.METHOD.of(application.method()),
                loan == null ? null : loan.disbursedAt().toEpochMilli(),
                application.submittedAt().toEpochMilli(),
                Integer.toString(term.length()),
                Codes.TERM_UNIT.of(term.unit()),
                Forms.rate(application.rate()),
                Forms.rate(application.penalty().rate()),
                Integer.toString(term.length()),
                Codes.TERM_UNIT.of(term.unit()),
                Codes.PURPOSE.of(application.purpose()),
                Codes.OTHER_LOANS.of(application.otherLoans()),
                loan == null ? List.of() : List.of(new Contract("借款合同", links.url(loan))));
    }
}
