package org.loanhub.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.LoanStatus;

@Mapper
interface LoanRecordMapper {

    List<LoanRecord> list(@Param("accountId") long accountId, @Param("offset") int offset, @Param("limit") int limit);

    List<LoanRecord> listInStatus(
            @Param("accountId") long accountId,
            @Param("statuses") Collection<LoanStatus> statuses,
            @Param("offset") int offset,
            @Param("limit") int limit);

    int countPaidOut(@Param("accountId") long accountId);

    @Nullable
    Instant findLastRejection(@Param("accountId") long accountId);
}
