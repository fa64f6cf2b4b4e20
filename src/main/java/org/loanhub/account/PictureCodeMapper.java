package org.loanhub.account;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PictureCodeMapper {

    void insert(@Param("code") String codeLookup, @Param("expiresAt") Instant expiresAt);

    /** Gives an expired code out again. */
    int renew(@Param("code") String codeLookup, @Param("expiresAt") Instant expiresAt, @Param("now") Instant now);

    int use(@Param("code") String codeLookup, @Param("now") Instant now);

    boolean exists(@Param("code") String codeLookup);

    int deleteExpired(@Param("before") Instant before, @Param("most") int most);
}
