package org.loanhub.invest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface PaybackMapper {

    void insertAll(
            @Param("projectId") long projectId,
            @Param("plan") List<NewPayback> plan,
            @Param("createdAt") Instant createdAt);

    /** Installments of paid-out projects that are due on {@code day} or before and still open, oldest first. */
    List<DueInstallment> listDue(
            @Param("day") LocalDate day, @Param("after") DueInstallment after, @Param("limit") int limit);

    List<Payback> listOpen(@Param("projectId") long projectId, @Param("number") int installmentNumber);

    int markPaid(@Param("projectId") long projectId, @Param("number") int installmentNumber, @Param("now") Instant now);

    int countOpen(@Param("projectId") long projectId);
}
