package org.loanhub.messaging;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Channel;

@Mapper
interface AppVersionMapper {

    @Nullable
    AppVersion findLatest(
            @Param("channel") Channel channel, @Param("platform") Platform platform, @Param("now") Instant now);
}
