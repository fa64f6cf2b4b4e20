package org.loanhub.kyc;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface MobileCheckMapper {

    boolean isVerified(@Param("accountId") long accountId);

    /** A verified number stays verified. */
    void save(
            @Param("accountId") long accountId,
            @Param("checkedAt") Instant checkedAt,
            @Param("verifiedAt") @Nullable Instant verifiedAt);
}
