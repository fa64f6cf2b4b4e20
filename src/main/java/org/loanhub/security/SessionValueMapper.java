package org.loanhub.security;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.PersonalText;

@Mapper
interface SessionValueMapper {

    void put(
            @Param("idHash") String idHash,
            @Param("nameLookup") String nameLookup,
            @Param("value") PersonalText value,
            @Param("expiresAt") Instant expiresAt);

    @Nullable
    PersonalText find(
            @Param("idHash") String idHash, @Param("nameLookup") String nameLookup, @Param("now") Instant now);

    int delete(@Param("idHash") String idHash, @Param("nameLookup") String nameLookup);
}
