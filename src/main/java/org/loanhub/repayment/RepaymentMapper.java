package org.loanhub.repayment;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.GeneratedId;
import org.loanhub.kernel.Money;
import org.loanhub.loan.InstallmentShare;

@Mapper
interface RepaymentMapper {

    void insert(
            @Param("orderNo") String orderNo,
            @Param("loanId") long loanId,
            @Param("accountId") long accountId,
            @Param("scope") RepaymentScope scope,
            @Param("amount") Money amount,
            @Param("orderedAt") Instant orderedAt,
            @Param("askAt") Instant askAt,
            @Param("id") GeneratedId id);

    void insertParts(@Param("repaymentId") long repaymentId, @Param("parts") List<InstallmentShare> parts);

    List<InstallmentShare> listParts(@Param("repaymentId") long repaymentId);

    @Nullable
    RepaymentRow find(@Param("orderNo") String orderNo);

    @Nullable
    RepaymentRow lock(@Param("orderNo") String orderNo);

    @Nullable
    RepaymentRow findOpen(@Param("loanId") long loanId);

    List<RepaymentRow> listToAsk(@Param("now") Instant now, @Param("limit") int limit);

    List<RepaymentRow> listOfAccount(
            @Param("accountId") long accountId, @Param("offset") long offset, @Param("limit") int limit);

    long countOfAccount(@Param("accountId") long accountId);

    int askLater(@Param("id") long id, @Param("code") String code, @Param("askAt") Instant askAt);

    int end(
            @Param("id") long id,
            @Param("status") RepaymentStatus status,
            @Param("code") String code,
            @Param("channelTxnNo") @Nullable String channelTxnNo,
            @Param("now") Instant now);

    List<RepaymentRow> listOfLoan(@Param("loanId") long loanId);

    List<RepaymentRow> listOpen(@Param("after") long after, @Param("limit") int limit);
}
