package org.loanhub.application;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface LoanRecordMapper {

    List<LoanRecord> list(@Param("accountId") long accountId, @Param("offset") int offset, @Param("limit") int limit);

    int countSettled(@Param("accountId") long accountId);

    @Nullable
    Instant findLastRejection(@Param("accountId") long accountId);
}
