package org.loanhub.kyc;

import java.time.Instant;
import java.time.LocalDate;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.loanhub.gateway.CheckOutcome;
import org.loanhub.kernel.GeneratedId;

@Mapper
interface CheckMapper {

    ChecksOfDay count(@Param("accountId") long accountId, @Param("kind") CheckKind kind, @Param("day") LocalDate day);

    void insert(
            @Param("accountId") long accountId,
            @Param("kind") CheckKind kind,
            @Param("day") LocalDate day,
            @Param("tryNumber") int tryNumber,
            @Param("askedAt") Instant askedAt,
            @Param("id") GeneratedId id);

    void setOutcome(@Param("id") long id, @Param("outcome") CheckOutcome outcome);
}
