package org.loanhub.kyc;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Actor;

@Mapper
interface BlacklistMapper {

    void save(@Param("entry") BlacklistEntry entry, @Param("lookup") String lookup, @Param("addedAt") Instant addedAt);

    /** 0 if it is not on the list. */
    int remove(
            @Param("kind") BlacklistEntry.Kind kind,
            @Param("lookup") String lookup,
            @Param("operator") Actor operator,
            @Param("reason") String reason,
            @Param("removedAt") Instant removedAt);

    @Nullable
    BlacklistRow find(@Param("kind") BlacklistEntry.Kind kind, @Param("lookup") String lookup);

    List<BlacklistRow> listLatest(@Param("limit") int limit);
}
