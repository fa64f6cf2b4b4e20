package org.loanhub.account;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.GeneratedId;

@Mapper
interface AccountMapper {

    void insert(
            @Param("account") NewAccount account, @Param("createdAt") Instant createdAt, @Param("id") GeneratedId id);

    @Nullable
    Account findByLoginName(@Param("channel") Channel channel, @Param("loginName") LoginName loginName);

    @Nullable
    Account findById(@Param("channel") Channel channel, @Param("id") long id);

    @Nullable
    Account findAnywhere(@Param("id") long id);

    List<Account> list(@Param("channel") Channel channel, @Param("after") long after, @Param("most") int most);

    String getPasswordHash(@Param("id") long id);

    int replacePassword(@Param("id") long id, @Param("oldHash") String oldHash, @Param("newHash") String newHash);

    void setPassword(@Param("id") long id, @Param("newHash") String newHash);

    int updateDisplayName(
            @Param("channel") Channel channel, @Param("id") long id, @Param("displayName") String displayName);

    int updateRole(@Param("channel") Channel channel, @Param("id") long id, @Param("role") Role role);
}
