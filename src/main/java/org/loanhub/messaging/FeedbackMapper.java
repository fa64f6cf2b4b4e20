package org.loanhub.messaging;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.loanhub.kernel.Actor;

@Mapper
interface FeedbackMapper {

    void insert(@Param("feedback") NewFeedback feedback, @Param("receivedAt") Instant receivedAt);

    List<Feedback> list(@Param("done") boolean done, @Param("before") long before, @Param("limit") int limit);

    /** 0 if somebody has dealt with it. */
    int markDone(
            @Param("id") long id,
            @Param("operator") Actor operator,
            @Param("answer") String answer,
            @Param("now") Instant now);
}
