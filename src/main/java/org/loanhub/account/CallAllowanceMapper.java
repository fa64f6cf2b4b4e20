package org.loanhub.account;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface CallAllowanceMapper {

    /** Fails if there is a row. */
    void insert(@Param("subject") String subject, @Param("startsAt") Instant startsAt);

    int take(@Param("subject") String subject, @Param("startsAt") Instant startsAt, @Param("most") int most);

    int deleteOld(@Param("before") Instant before, @Param("most") int most);
}
