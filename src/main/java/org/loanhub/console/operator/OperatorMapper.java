package org.loanhub.console.operator;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface OperatorMapper {

    void insert(
            @Param("accountId") long accountId,
            @Param("createdBy") @Nullable Long createdBy,
            @Param("now") Instant now);

    @Nullable
    OperatorRow find(@Param("accountId") long accountId);

    List<OperatorRow> list(@Param("after") long after, @Param("most") int most);

    void setMustChangePassword(@Param("accountId") long accountId, @Param("must") boolean must);

    /** Changes nothing if it is so already. */
    int deactivate(@Param("accountId") long accountId, @Param("now") Instant now);

    int activate(@Param("accountId") long accountId);
}
