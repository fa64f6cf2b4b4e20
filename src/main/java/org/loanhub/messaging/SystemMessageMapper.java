package org.loanhub.messaging;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.GeneratedId;

@Mapper
interface SystemMessageMapper {

    void insert(
            @Param("message") NewSystemMessage message,
            @Param("publishedAt") Instant publishedAt,
            @Param("id") GeneratedId id);

    void withdraw(@Param("id") long id, @Param("now") Instant now);

    List<SystemMessage> page(
            @Param("channel") Channel channel, @Param("offset") long offset, @Param("limit") int limit);

    long count(@Param("channel") Channel channel);
}
