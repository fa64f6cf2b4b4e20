package org.loanhub.kyc;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ConsentMapper {

    void insert(
            @Param("accountId") long accountId,
            @Param("kind") ConsentKind kind,
            @Param("wording") String wording,
            @Param("givenAt") Instant givenAt);

    void withdraw(@Param("accountId") long accountId, @Param("kind") ConsentKind kind, @Param("now") Instant now);

    boolean isGiven(@Param("accountId") long accountId, @Param("kind") ConsentKind kind);
}
