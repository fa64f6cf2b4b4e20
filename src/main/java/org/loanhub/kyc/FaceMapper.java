package org.loanhub.kyc;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.PersonalText;

@Mapper
interface FaceMapper {

    void insert(
            @Param("flowId") String flowId,
            @Param("accountId") long accountId,
            @Param("picture") PersonalText picture,
            @Param("passedAt") Instant passedAt);

    @Nullable
    FaceCheck findUnused(@Param("accountId") long accountId, @Param("since") Instant since);

    int use(@Param("id") long id, @Param("now") Instant now);

    void erase(@Param("id") long id);

    int eraseUnused(@Param("before") Instant before, @Param("most") int most);
}
