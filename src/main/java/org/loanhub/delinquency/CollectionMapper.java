package org.loanhub.delinquency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface CollectionMapper {

    /** The latest first; of the same lateness the newest loan first. */
    List<OverdueLoan> list(
            @Param("filter") OverdueFilter filter,
            @Param("today") LocalDate today,
            @Param("afterDays") int afterDays,
            @Param("afterLoan") long afterLoan,
            @Param("limit") int limit);

    /** Also a loan of which nothing is late any more. */
    @Nullable
    OverdueLoan find(@Param("loanId") long loanId, @Param("today") LocalDate today);

    List<BucketTotal> totals();

    /** Makes the task if there is none, and locks it. */
    void lockTask(@Param("loanId") long loanId);

    void assign(@Param("loanId") long loanId, @Param("assignee") @Nullable String assignee);

    void insertNote(
            @Param("note") NewNote note, @Param("nextOn") @Nullable LocalDate nextOn, @Param("now") Instant now);

    void updateNext(@Param("loanId") long loanId, @Param("nextOn") @Nullable LocalDate nextOn);

    void promise(@Param("note") NewNote note);

    /** Forgets a promise whose day is over. */
    void closePromise(@Param("loanId") long loanId, @Param("today") LocalDate today);

    /** Newest first. */
    List<CollectionNote> listNotes(@Param("loanId") long loanId, @Param("limit") int limit);
}
