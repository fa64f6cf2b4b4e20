package org.loanhub.security;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface BearerTokenMapper {

    void insert(BearerToken token);

    @Nullable
    BearerToken find(@Param("tokenHash") String tokenHash, @Param("kind") BearerToken.Kind kind);

    /** 0 if it was used before. */
    int use(@Param("tokenHash") String tokenHash, @Param("now") Instant now);

    void deleteAccessTokens(@Param("grantId") String grantId);

    void deleteGrant(@Param("grantId") String grantId);

    void deleteOfAccount(@Param("login") Login login);

    int deleteExpired(@Param("now") Instant now, @Param("most") int most);
}
