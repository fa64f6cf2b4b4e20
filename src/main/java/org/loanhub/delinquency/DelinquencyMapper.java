package org.loanhub.delinquency;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface DelinquencyMapper {

    /** @param bucket null if {@code days} is 0 */
    void write(
            @Param("loanId") long loanId,
            @Param("asOf") LocalDate asOf,
            @Param("days") int days,
            @Param("bucket") @Nullable DelinquencyBucket bucket);

    /** Loans that were late when last looked at, and were not looked at for this day. */
    List<Long> listNotSeen(@Param("today") LocalDate today, @Param("after") long after, @Param("limit") int limit);
}
