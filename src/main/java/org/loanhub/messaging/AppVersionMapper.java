package org.loanhub.messaging;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Channel;

@Mapper
interface AppVersionMapper {

    @Nullable
    AppVersion findLatest(
            @Param("channel") Channel channel, @Param("platform") Platform platform, @Param("now") Instant now);

    void insert(@Param("version") NewAppVersion version, @Param("publishedAt") Instant publishedAt);

    List<PublishedVersion> list(@Param("before") long before, @Param("limit") int limit);
}
