package org.loanhub.kyc;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.gateway.CreditSource;
import org.loanhub.gateway.CreditTaskState;
import org.loanhub.kernel.PersonalText;

@Mapper
interface CreditTaskMapper {

    void insert(
            @Param("accountId") long accountId,
            @Param("source") CreditSource source,
            @Param("state") CreditTaskState state,
            @Param("startedAt") Instant startedAt,
            @Param("askAt") Instant askAt);

    @Nullable
    CreditTaskRow find(@Param("token") String token);

    /** Changes nothing once the task is DONE or FAILED. */
    void update(
            @Param("id") long id,
            @Param("step") CreditTaskState.Step step,
            @Param("code") String code,
            @Param("reason") String reason,
            @Param("askAt") @Nullable Instant askAt);

    void updateAskAt(@Param("id") long id, @Param("askAt") @Nullable Instant askAt);

    int markPassed(@Param("id") long id, @Param("dataAt") Instant dataAt);

    void putData(
            @Param("taskId") long taskId,
            @Param("kind") String kind,
            @Param("content") PersonalText content,
            @Param("fetchedAt") Instant fetchedAt);

    int countPassedSince(
            @Param("accountId") long accountId, @Param("source") CreditSource source, @Param("since") Instant since);

    /** Of the mobile number's tasks those that have logged in, and whose data is not here yet. */
    int countMobileUnderWay(@Param("accountId") long accountId);

    List<CreditSource> listPassed(@Param("accountId") long accountId);

    List<CreditTaskRow> listToAsk(@Param("now") Instant now, @Param("most") int most);
}
