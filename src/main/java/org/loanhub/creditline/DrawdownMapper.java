package org.loanhub.creditline;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface DrawdownMapper {

    void insert(Drawdown drawdown);

    int count(@Param("creditLineApplicationId") long creditLineApplicationId);

    @Nullable
    Drawdown find(@Param("applicationId") long applicationId);

    @Nullable
    Drawdown findOwn(@Param("accountId") long accountId, @Param("orderNo") String orderNo);

    /** The newest one of each line. */
    List<Drawdown> listNewest(@Param("creditLineApplicationIds") Collection<Long> creditLineApplicationIds);

    List<Drawdown> list(
            @Param("accountId") long accountId, @Param("running") boolean running, @Param("limit") int limit);
}
