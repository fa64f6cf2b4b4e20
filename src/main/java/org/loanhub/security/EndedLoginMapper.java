package org.loanhub.security;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface EndedLoginMapper {

    void insert(@Param("tokenHash") String tokenHash, @Param("endedAt") Instant endedAt);

    long lastId();

    List<EndedLogin> list(@Param("afterId") long afterId, @Param("most") int most);

    int deleteOld(@Param("before") Instant before, @Param("most") int most);
}
