package org.loanhub.api.cashloan;

import com.alibaba.fastjson2.annotation.JSONType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loanhub.application.LoanApplication;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Term;
import org.loanhub.loan.Loan;
import org.loanhub.product.LoanProduct;

/**
 * An application and what became of it, document 001 section 28.2.
 *
 * @param status as in every row of the sample, like {@code actionStatus}: no table tells what they mean
 * @param replyAmount what was approved; null until then, as are the approved terms
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
        @Nullable String replyAmount,
        String repayType,
        @Nullable Long releaseDate,
        long applyTime,
        String termCount,
        String termUnit,
        String interestRate,
        String penaltyRate,
        @Nullable String authTermCount,
        @Nullable String authTermUnit,
        String useType,
        String otherChannels,
        List<Contract> contractInfoList) {

    private static final String AS_PRINTED_STATUS = "1";
    private static final String AS_PRINTED_ACTION = "0";

    @JSONType(alphabetic = false)
    record Contract(String contractName, String contractPath) {}

    static ApplicationAnswer from(LoanApplication application, LoanProduct product, @Nullable Loan loan) {
        Term term = application.term();
        boolean approved = isApproved(application.status());
        return new ApplicationAnswer(
                application.publicId(),
                product.publicId(),
                product.name(),
                product.code(),
                AS_PRINTED_STATUS,
                AS_PRINTED_ACTION,
                Codes.of(application.status()),
                Forms.amount(application.amount()),
                approved ? Forms.amount(application.amount()) : null,
                Codes.METHOD.of(application.method()),
                loan == null ? null : loan.disbursedAt().toEpochMilli(),
                application.submittedAt().toEpochMilli(),
                Integer.toString(term.length()),
                Codes.TERM_UNIT.of(term.unit()),
                Forms.rate(application.rate()),
                Forms.rate(application.penalty().rate()),
                approved ? Integer.toString(term.length()) : null,
                approved ? Codes.TERM_UNIT.of(term.unit()) : null,
                Codes.PURPOSE.of(application.purpose()),
                Codes.OTHER_LOANS.of(application.otherLoans()),
                loan == null ? List.of() : List.of(new Contract("借款合同", ContractLinks.path(loan))));
    }

    private static boolean isApproved(LoanStatus status) {
        return switch (status) {
            case APPROVED, DISBURSING, DISBURSEMENT_FAILED, ACTIVE, OVERDUE, SETTLED -> true;
            case SUBMITTED, UNDER_REVIEW, REJECTED_AT_AUDIT, REJECTED_AT_REVIEW, CANCELLED -> false;
        };
    }
}
