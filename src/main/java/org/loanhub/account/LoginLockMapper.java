package org.loanhub.account;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Channel;

@Mapper
interface LoginLockMapper {

    @Nullable
    LoginLock find(@Param("subject") LoginSubject subject);

    void insertIfAbsent(@Param("subject") LoginSubject subject, @Param("now") Instant now);

    /** Counts one more, and locks at {@code most}; nothing while it is locked. */
    int addWrong(
            @Param("subject") LoginSubject subject,
            @Param("most") int most,
            @Param("now") Instant now,
            @Param("locks") int locks,
            @Param("lockedUntil") Instant lockedUntil);

    /** Changes nothing while it is locked. */
    int clear(@Param("subject") LoginSubject subject, @Param("now") Instant now);

    void release(@Param("channel") Channel channel, @Param("nameLookup") String nameLookup, @Param("now") Instant now);

    int deleteOld(@Param("before") Instant before, @Param("most") int most);
}
