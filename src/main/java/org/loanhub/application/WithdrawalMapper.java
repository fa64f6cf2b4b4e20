package org.loanhub.application;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface WithdrawalMapper {

    void insert(Withdrawal withdrawal);

    int count(@Param("lineOrderId") long lineOrderId);

    @Nullable
    Withdrawal find(@Param("applicationId") long applicationId);

    @Nullable
    Withdrawal findOwn(@Param("accountId") long accountId, @Param("orderNo") String orderNo);

    /** The newest one of each order. */
    List<Withdrawal> listNewest(@Param("lineOrderIds") Collection<Long> lineOrderIds);

    List<Withdrawal> list(
            @Param("accountId") long accountId, @Param("running") boolean running, @Param("limit") int limit);
}
