package org.loanhub.delinquency;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DelinquencyMapper {

    void write(
            @Param("loanId") long loanId,
            @Param("asOf") LocalDate asOf,
            @Param("days") int days,
            @Param("bucket") DelinquencyBucket bucket,
            @Param("worstDays") int worstDays);

    /** Nothing of it is late; nothing to write if nothing ever was. */
    void cure(@Param("loanId") long loanId, @Param("asOf") LocalDate asOf, @Param("worstDays") int worstDays);

    /** Loans that were late when last looked at, and were not looked at for this day. */
    List<Long> listNotSeen(@Param("today") LocalDate today, @Param("after") long after, @Param("limit") int limit);
}
