package org.loanhub.messaging;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface MessageMapper {

    @Nullable
    MessageTemplate findTemplate(@Param("type") MessageType type);

    void insert(@Param("message") NewMessage message);

    List<CustomerMessage> page(
            @Param("accountId") long accountId, @Param("offset") long offset, @Param("limit") int limit);

    long count(@Param("accountId") long accountId);

    List<DueNotice> listDueNotices(@Param("now") Instant now, @Param("most") int most);

    int changeNotice(@Param("id") long id, @Param("from") NoticeState from, @Param("to") NoticeState to);

    void postponeNotice(@Param("id") long id, @Param("from") NoticeState from, @Param("until") Instant until);
}
