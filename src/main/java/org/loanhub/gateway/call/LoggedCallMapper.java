package org.loanhub.gateway.call;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface LoggedCallMapper {

    List<LoggedCall> list(
            @Param("thirdParty") @Nullable String thirdParty,
            @Param("outcome") @Nullable CallOutcome outcome,
            @Param("before") long before,
            @Param("limit") int limit);

    List<CallCount> countSince(@Param("since") Instant since);
}
