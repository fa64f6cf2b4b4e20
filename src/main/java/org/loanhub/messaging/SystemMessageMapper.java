package org.loanhub.messaging;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.GeneratedId;

@Mapper
interface SystemMessageMapper {

    void insert(
            @Param("message") NewSystemMessage message,
            @Param("publishedAt") Instant publishedAt,
            @Param("publishedBy") @Nullable Actor publishedBy,
            @Param("requestNo") @Nullable String requestNo,
            @Param("id") GeneratedId id);

    /** 0 if nobody sees it any more, or nobody ever did. */
    int withdraw(@Param("id") long id, @Param("operator") Actor operator, @Param("now") Instant now);

    List<PublishedMessage> list(@Param("before") long before, @Param("limit") int limit);

    List<SystemMessage> page(
            @Param("channel") Channel channel, @Param("offset") long offset, @Param("limit") int limit);

    long count(@Param("channel") Channel channel);
}
