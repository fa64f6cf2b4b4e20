package org.loanhub.creditline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.application.Reason;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.PersonalText;

@Mapper
interface CreditLineApplicationMapper {

    /** An application that is over makes room for another one. */
    void retire(@Param("accountId") long accountId, @Param("now") Instant now);

    void insert(
            @Param("orderNo") String orderNo,
            @Param("accountId") long accountId,
            @Param("productId") long productId,
            @Param("told") PersonalText told,
            @Param("reason") @Nullable Reason reason,
            @Param("now") Instant now);

    /** 0 if somebody else has decided it. */
    int decide(
            @Param("orderNo") String orderNo,
            @Param("status") CreditLineApplication.Status status,
            @Param("note") String note,
            @Param("decidedBy") Actor decidedBy,
            @Param("now") Instant now,
            @Param("validUntil") Instant validUntil);

    @Nullable
    CreditLineApplication findCurrent(@Param("accountId") long accountId);

    /** By its own number, or the number of one of its drawdowns. */
    @Nullable
    CreditLineApplication findOwn(@Param("accountId") long accountId, @Param("orderNo") String orderNo);

    @Nullable
    CreditLineApplication findByNumber(@Param("orderNo") String orderNo);

    /** Keeps others from drawing on this line until the transaction ends. */
    @Nullable
    CreditLineApplication lock(@Param("id") long id);

    List<CreditLineApplication> list(@Param("accountId") long accountId, @Param("limit") int limit);

    @Nullable
    PersonalText findTold(@Param("accountId") long accountId);

    List<CreditLineApplication> listByStatus(
            @Param("status") CreditLineApplication.Status status, @Param("limit") int limit);

    List<CreditLineApplication> listByIds(@Param("ids") Collection<Long> ids);
}
