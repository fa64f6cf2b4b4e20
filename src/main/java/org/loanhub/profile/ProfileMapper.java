package org.loanhub.profile;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface ProfileMapper {

    void saveProfile(
            @Param("accountId") long accountId, @Param("row") ProfileRow row, @Param("savedAt") Instant savedAt);

    void saveWork(@Param("accountId") long accountId, @Param("row") WorkRow row, @Param("savedAt") Instant savedAt);

    @Nullable
    ProfileRow findProfile(@Param("accountId") long accountId);

    @Nullable
    WorkRow findWork(@Param("accountId") long accountId);
}
