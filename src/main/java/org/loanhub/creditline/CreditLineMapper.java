package org.loanhub.creditline;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.application.CreditLine;
import org.loanhub.kernel.Money;

@Mapper
interface CreditLineMapper {

    @Nullable
    CreditLine find(@Param("accountId") long accountId);

    void insertUnlessThere(@Param("accountId") long accountId, @Param("limit") Money limit);

    int updateLimit(@Param("accountId") long accountId, @Param("limit") Money limit);

    int updateState(@Param("accountId") long accountId, @Param("state") CreditLine.State state);

    /** 0 if the line is closed, or has less left. */
    int use(@Param("accountId") long accountId, @Param("amount") Money amount);

    int release(@Param("accountId") long accountId, @Param("amount") Money amount);
}
