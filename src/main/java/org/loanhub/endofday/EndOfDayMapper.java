package org.loanhub.endofday;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface EndOfDayMapper {

    boolean isFinished(@Param("day") LocalDate day, @Param("task") String task);

    /** Two nodes may finish the same task; its row is written once. */
    void insertFinished(
            @Param("day") LocalDate day, @Param("task") String task, @Param("finishedAt") Instant finishedAt);

    /** Counts one more failure. */
    void insertFailed(
            @Param("day") LocalDate day,
            @Param("task") String task,
            @Param("failure") String failure,
            @Param("logId") String logId,
            @Param("failedAt") Instant failedAt);

    List<TaskRun> listRuns(@Param("from") LocalDate from, @Param("to") LocalDate to, @Param("limit") int limit);

    /** The day after the first row of days that the task finished without a gap; null if it never ran. */
    @Nullable
    LocalDate findFirstOpenDay(@Param("task") String task);
}
