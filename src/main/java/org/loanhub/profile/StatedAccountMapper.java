package org.loanhub.profile;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.PersonalText;

@Mapper
interface StatedAccountMapper {

    void put(
            @Param("accountId") long accountId,
            @Param("kind") StatedAccountService.Kind kind,
            @Param("number") PersonalText number,
            @Param("statedAt") Instant statedAt);

    @Nullable
    PersonalText find(@Param("accountId") long accountId, @Param("kind") StatedAccountService.Kind kind);

    List<StatedAccountService.Kind> listKinds(@Param("accountId") long accountId);
}
