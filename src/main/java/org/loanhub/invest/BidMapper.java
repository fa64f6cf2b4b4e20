package org.loanhub.invest;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.loanhub.kernel.GeneratedId;
import org.loanhub.kernel.Money;

@Mapper
interface BidMapper {

    void insert(
            @Param("projectId") long projectId,
            @Param("investorId") long investorId,
            @Param("amount") Money amount,
            @Param("createdAt") Instant createdAt,
            @Param("id") GeneratedId id);

    List<Bid> listValid(@Param("projectId") long projectId);

    void invalidate(@Param("projectId") long projectId);
}
