package org.loanhub.loan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.GeneratedId;
import org.loanhub.schedule.PlannedLine;
import org.loanhub.schedule.StatementLine;

@Mapper
interface LoanMapper {

    void insert(@Param("loan") LoanRow loan, @Param("id") GeneratedId id);

    void insertInstallments(
            @Param("loanId") long loanId,
            @Param("accountId") long accountId,
            @Param("installments") List<NewInstallment> installments);

    @Nullable
    LoanRow find(@Param("id") long id);

    @Nullable
    LoanRow lock(@Param("id") long id);

    @Nullable
    LoanRow lockByApplication(@Param("applicationId") long applicationId);

    @Nullable
    LoanRow findByToken(@Param("token") String token);

    List<LoanRow> listByIds(@Param("ids") Collection<Long> ids);

    List<LoanRow> listByApplications(@Param("applicationIds") Collection<Long> applicationIds);

    List<Installment> listInstallments(
            @Param("loanId") long loanId, @Param("offset") long offset, @Param("limit") int limit);

    long countInstallments(@Param("loanId") long loanId);

    List<Installment> listUnpaid(@Param("loanId") long loanId);

    @Nullable
    Installment findOwn(@Param("accountId") long accountId, @Param("publicId") String publicId);

    List<Installment> listOfAccount(
            @Param("accountId") long accountId,
            @Param("filter") InstallmentFilter filter,
            @Param("offset") long offset,
            @Param("limit") int limit);

    long countOfAccount(@Param("accountId") long accountId, @Param("filter") InstallmentFilter filter);

    BorrowerTotals totals(@Param("accountId") long accountId);

    /** The plan as agreed, by number. */
    List<PlannedLine> listPlan(@Param("loanId") long loanId);

    int rewrite(@Param("loanId") long loanId, @Param("line") StatementLine line, @Param("now") Instant now);

    int closePaid(@Param("loanId") long loanId, @Param("now") Instant now);

    /** @param settledAt null if it is owed again */
    void settle(@Param("id") long id, @Param("settledAt") @Nullable Instant settledAt);

    int voidLoan(@Param("id") long id, @Param("now") Instant now);

    /** Loans with something unpaid that was due on that day or before. */
    List<Long> listDueBy(@Param("day") LocalDate day, @Param("after") long after, @Param("limit") int limit);

    List<Installment> listDueOn(@Param("day") LocalDate day, @Param("after") long after, @Param("limit") int limit);

    @Nullable
    LoanRow findByContractNo(@Param("contractNo") String contractNo);
}
