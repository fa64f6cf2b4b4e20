package org.loanhub.messaging;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface FeedbackMapper {

    void insert(@Param("feedback") NewFeedback feedback, @Param("receivedAt") Instant receivedAt);
}
