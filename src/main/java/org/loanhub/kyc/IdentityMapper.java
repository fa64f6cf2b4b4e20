package org.loanhub.kyc;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Channel;

@Mapper
interface IdentityMapper {

    @Nullable
    ClaimedIdentity find(@Param("accountId") long accountId);

    boolean isVerified(@Param("channel") Channel channel, @Param("lookup") String lookup);

    /** @param verifiedAt null if the register said no; then {@code lookup} is not stored either */
    void insert(
            @Param("claim") IdentityClaim claim,
            @Param("checkedAt") Instant checkedAt,
            @Param("verifiedAt") @Nullable Instant verifiedAt);

    /** Changes nothing if the account's person is verified already. */
    int replaceRefused(
            @Param("claim") IdentityClaim claim,
            @Param("checkedAt") Instant checkedAt,
            @Param("verifiedAt") @Nullable Instant verifiedAt);
}
