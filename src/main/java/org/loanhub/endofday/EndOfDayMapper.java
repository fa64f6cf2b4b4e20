package org.loanhub.endofday;

import java.time.Instant;
import java.time.LocalDate;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface EndOfDayMapper {

    boolean isFinished(@Param("day") LocalDate day, @Param("task") String task);

    /** Two nodes may finish the same task; its row is written once. */
    void insertFinished(
            @Param("day") LocalDate day, @Param("task") String task, @Param("finishedAt") Instant finishedAt);

    /** The day after the first row of days that the task finished without a gap; null if it never ran. */
    @Nullable
    LocalDate findFirstOpenDay(@Param("task") String task);
}
