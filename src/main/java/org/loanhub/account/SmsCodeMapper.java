package org.loanhub.account;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.GeneratedId;

@Mapper
interface SmsCodeMapper {

    /** Keeps others from counting this subject's texts until the transaction ends. */
    void lockTurn(@Param("subject") String subject, @Param("now") Instant now);

    int countToMobile(@Param("mobileLookup") String mobileLookup, @Param("since") Instant since);

    int countFromAddress(@Param("addressLookup") String addressLookup, @Param("since") Instant since);

    void insert(
            @Param("key") SmsCodeKey key,
            @Param("addressLookup") String addressLookup,
            @Param("codeLookup") String codeLookup,
            @Param("requestedAt") Instant requestedAt,
            @Param("expiresAt") Instant expiresAt,
            @Param("id") GeneratedId id);

    void markRefused(@Param("id") long id, @Param("now") Instant now);

    @Nullable
    SmsCode findNewest(@Param("key") SmsCodeKey key);

    int addWrongTry(@Param("id") long id, @Param("most") int most);

    int markChecked(
            @Param("id") long id, @Param("most") int most, @Param("now") Instant now, @Param("holder") String holder);

    int countChecked(@Param("key") SmsCodeKey key, @Param("holder") String holder, @Param("since") Instant since);

    int countPersonProven(@Param("key") SmsCodeKey key, @Param("holder") String holder, @Param("since") Instant since);

    int markPersonProven(
            @Param("key") SmsCodeKey key,
            @Param("holder") String holder,
            @Param("since") Instant since,
            @Param("now") Instant now);

    int addWrongPerson(
            @Param("key") SmsCodeKey key,
            @Param("holder") String holder,
            @Param("since") Instant since,
            @Param("most") int most,
            @Param("now") Instant now);

    int useChecked(
            @Param("key") SmsCodeKey key,
            @Param("holder") String holder,
            @Param("since") Instant since,
            @Param("now") Instant now);

    int endChecked(@Param("key") SmsCodeKey key, @Param("now") Instant now);

    int deleteOld(@Param("before") Instant before, @Param("most") int most);

    int deleteOldTurns(@Param("before") Instant before, @Param("most") int most);
}
