package org.loanhub.creditline;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.Money;

@Mapper
interface QuotaRequestMapper {

    void insert(
            @Param("accountId") long accountId,
            @Param("limitBefore") Money limitBefore,
            @Param("askedAt") Instant askedAt);

    @Nullable
    QuotaRequest findOpen(@Param("id") long id);

    List<QuotaRequest> listOpen(@Param("most") int most);

    /** 0 if somebody else decided it before. */
    int decide(
            @Param("id") long id,
            @Param("limitAfter") @Nullable Money limitAfter,
            @Param("decidedBy") Actor decidedBy,
            @Param("decidedAt") Instant decidedAt);
}
