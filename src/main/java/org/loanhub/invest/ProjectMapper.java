package org.loanhub.invest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.GeneratedId;
import org.loanhub.kernel.Money;

@Mapper
interface ProjectMapper {

    long lockLastPosition();

    void updateLastPosition(@Param("position") long position);

    void insert(
            @Param("project") NewProject project,
            @Param("position") long position,
            @Param("createdAt") Instant createdAt,
            @Param("id") GeneratedId id);

    @Nullable
    Project find(@Param("id") long id);

    @Nullable
    Project lock(@Param("id") long id);

    List<Project> listAfterPosition(@Param("position") long position, @Param("limit") int limit);

    int startBidding(@Param("id") long id, @Param("now") Instant now);

    int refuse(@Param("id") long id);

    void addRaised(@Param("id") long id, @Param("amount") Money amount);

    int markFull(@Param("id") long id, @Param("now") Instant now);

    int close(@Param("id") long id);

    int markPaidOut(@Param("id") long id, @Param("now") Instant now);

    int markRepaid(@Param("id") long id);

    /** Projects still bidding whose last bidding day is {@code day} or before. */
    List<Long> listUnfilled(@Param("day") LocalDate day, @Param("afterId") long afterId, @Param("limit") int limit);

    /** Full projects whose money is still in escrow. */
    List<Long> listFullBefore(
            @Param("moment") Instant moment, @Param("afterId") long afterId, @Param("limit") int limit);
}
