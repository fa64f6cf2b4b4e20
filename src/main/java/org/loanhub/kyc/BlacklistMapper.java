package org.loanhub.kyc;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface BlacklistMapper {

    void save(@Param("entry") BlacklistEntry entry, @Param("lookup") String lookup, @Param("addedAt") Instant addedAt);

    void remove(
            @Param("kind") BlacklistEntry.Kind kind,
            @Param("lookup") String lookup,
            @Param("removedAt") Instant removedAt);
}
