package org.loanhub.security;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface SessionMapper {

    void insert(@Param("idHash") String idHash, @Param("session") SessionRow session);

    @Nullable
    SessionRow find(@Param("idHash") String idHash);

    int updateAccess(
            @Param("idHash") String idHash,
            @Param("lastAccessAt") Instant lastAccessAt,
            @Param("expiresAt") Instant expiresAt);

    int delete(@Param("idHash") String idHash);

    List<String> listHashes(@Param("login") Login login);

    int deleteExpired(@Param("now") Instant now, @Param("most") int most);
}
