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

    LoginState getLoginState(@Param("id") long id);

    /** Counts one more, and locks at {@code most}; nothing while the account is locked. */
    int addWrongPassword(
            @Param("id") long id,
            @Param("most") int most,
            @Param("now") Instant now,
            @Param("lockedUntil") Instant lockedUntil);

    /** Changes nothing while the account is locked. */
    int clearWrongPasswords(@Param("id") long id, @Param("now") Instant now);

    int replacePassword(@Param("id") long id, @Param("oldHash") String oldHash, @Param("newHash") String newHash);

    void resetPassword(@Param("id") long id, @Param("newHash") String newHash);

    int updateDisplayName(
            @Param("channel") Channel channel, @Param("id") long id, @Param("displayName") String displayName);

    int updateRole(@Param("channel") Channel channel, @Param("id") long id, @Param("role") Role role);
}
