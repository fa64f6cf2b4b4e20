package org.loanhub.loan;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;

@Mapper
interface DisbursementMapper {

    void insert(
            @Param("orderNo") String orderNo,
            @Param("applicationId") long applicationId,
            @Param("accountId") long accountId,
            @Param("amount") Money amount,
            @Param("cardId") @Nullable Long cardId,
            @Param("cardTail") String cardTail,
            @Param("orderedAt") Instant orderedAt,
            @Param("askAt") Instant askAt);

    @Nullable
    DisbursementRow find(@Param("orderNo") String orderNo);

    @Nullable
    DisbursementRow findLatest(@Param("applicationId") long applicationId);

    @Nullable
    DisbursementRow lock(@Param("orderNo") String orderNo);

    List<DisbursementRow> listByStatus(@Param("status") DisbursementStatus status, @Param("limit") int limit);

    List<DisbursementRow> listToAsk(@Param("now") Instant now, @Param("limit") int limit);

    /** @param channelTxnNo null leaves it as it is */
    int note(
            @Param("orderNo") String orderNo,
            @Param("channelTxnNo") @Nullable String channelTxnNo,
            @Param("code") String code);

    int askLater(@Param("orderNo") String orderNo, @Param("code") String code, @Param("askAt") @Nullable Instant askAt);

    int allowSendingAgain(@Param("orderNo") String orderNo, @Param("code") String code, @Param("askAt") Instant askAt);

    int claimSendingAgain(@Param("orderNo") String orderNo, @Param("askAt") Instant askAt);

    /** @param confirmCode null leaves it as it is */
    int holdBack(
            @Param("orderNo") String orderNo,
            @Param("code") String code,
            @Param("confirmCode") @Nullable String confirmCode,
            @Param("askAt") @Nullable Instant askAt);

    int reopen(@Param("orderNo") String orderNo, @Param("askAt") Instant askAt);

    int end(
            @Param("id") long id,
            @Param("status") DisbursementStatus status,
            @Param("code") String code,
            @Param("channelTxnNo") @Nullable String channelTxnNo,
            @Param("askAt") @Nullable Instant askAt,
            @Param("now") Instant now);

    List<DisbursementRow> listOfApplication(@Param("applicationId") long applicationId);
}
