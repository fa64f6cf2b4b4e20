package org.loanhub.application;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.GeneratedId;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.schedule.Fee;

@Mapper
interface ApplicationMapper {

    /** @param annualRate fraction */
    void insert(
            @Param("publicId") String publicId,
            @Param("wanted") NewApplication wanted,
            @Param("quote") LoanQuote quote,
            @Param("annualRate") BigDecimal annualRate,
            @Param("now") Instant now,
            @Param("id") GeneratedId id);

    void insertFees(@Param("applicationId") long applicationId, @Param("fees") List<Fee> fees);

    void insertFindings(@Param("applicationId") long applicationId, @Param("findings") List<Finding> findings);

    /** @param decidedAt null leaves it as it is */
    /** It no longer has to be its account's only unfinished loan. */
    void allowAnother(@Param("id") long id);

    int updateStatus(
            @Param("id") long id,
            @Param("from") LoanStatus from,
            @Param("to") LoanStatus to,
            @Param("decidedAt") @Nullable Instant decidedAt);

    void insertChange(
            @Param("moved") LoanApplication moved,
            @Param("from") @Nullable LoanStatus from,
            @Param("changedBy") Actor changedBy,
            @Param("reasons") Reasons reasons,
            @Param("note") String note,
            @Param("now") Instant now);

    @Nullable
    ApplicationRow find(@Param("id") long id);

    @Nullable
    ApplicationRow findOwn(@Param("accountId") long accountId, @Param("publicId") String publicId);

    List<ApplicationRow> listByIds(@Param("ids") Collection<Long> ids);

    List<ApplicationRow> listByStatus(@Param("status") LoanStatus status, @Param("limit") int limit);

    List<ApplicationRow> listOfAccount(
            @Param("accountId") long accountId, @Param("offset") long offset, @Param("limit") int limit);

    long countOfAccount(@Param("accountId") long accountId);

    List<ApplicationFee> listFees(@Param("applicationIds") Collection<Long> applicationIds);

    List<Finding> listFindings(@Param("applicationId") long applicationId);

    List<StatusChange> listChanges(@Param("applicationId") long applicationId);

    List<StatusChange> listOverdueChanges(@Param("accountId") long accountId);

    int countUnfinished(@Param("accountId") long accountId);

    @Nullable
    ApplicationRow findByPublicId(@Param("publicId") String publicId);

    List<ApplicationRow> listLatest(
            @Param("status") @Nullable LoanStatus status, @Param("before") long before, @Param("limit") int limit);

    List<StatusCount> countByStatus();
}
