package org.loanhub.security;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface NonceMapper {

    void insert(@Param("nonceHash") String nonceHash, @Param("expiresAt") Instant expiresAt);

    int takeOverExpired(
            @Param("nonceHash") String nonceHash, @Param("expiresAt") Instant expiresAt, @Param("now") Instant now);

    int deleteExpired(@Param("now") Instant now, @Param("most") int most);
}
