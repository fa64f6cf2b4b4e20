package org.loanhub.payment;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.GeneratedId;

@Mapper
interface PaymentOrderMapper {

    void insert(
            @Param("orderNo") String orderNo,
            @Param("order") NewPaymentOrder order,
            @Param("orderedAt") Instant orderedAt,
            @Param("askAt") Instant askAt,
            @Param("id") GeneratedId id);

    @Nullable
    PaymentOrder find(@Param("orderNo") String orderNo);

    @Nullable
    PaymentOrder lock(@Param("orderNo") String orderNo);

    @Nullable
    PaymentOrder findOpen(@Param("purpose") PaymentPurpose purpose, @Param("subjectId") long subjectId);

    List<PaymentOrder> listByStatus(
            @Param("purpose") PaymentPurpose purpose,
            @Param("status") PaymentOrderStatus status,
            @Param("after") long after,
            @Param("limit") int limit);

    List<PaymentOrder> listOfSubject(
            @Param("purpose") PaymentPurpose purpose, @Param("subjectId") long subjectId, @Param("limit") int limit);

    /** Orders that may still be paid, replaced ones too. */
    List<PaymentOrder> listUndecided(
            @Param("purpose") PaymentPurpose purpose, @Param("after") long after, @Param("limit") int limit);

    List<PaymentOrder> listToAsk(@Param("now") Instant now, @Param("limit") int limit);

    /** Nothing unless it is OPEN. @param channelTxnNo null leaves it */
    int note(@Param("id") long id, @Param("channelTxnNo") @Nullable String channelTxnNo, @Param("code") String code);

    /** Nothing unless it still has that status. @param askAt null for no more */
    int askLater(
            @Param("id") long id, @Param("status") PaymentOrderStatus status, @Param("askAt") @Nullable Instant askAt);

    /** Nothing unless it is OPEN. */
    int allowSendingAgain(@Param("id") long id, @Param("code") String code, @Param("askAt") Instant askAt);

    /** One row for whoever may send it again. */
    int claimSendingAgain(@Param("id") long id, @Param("askAt") Instant askAt);

    /** Nothing unless it is open. @param confirmCode null leaves it */
    int holdBack(
            @Param("id") long id,
            @Param("code") String code,
            @Param("confirmCode") @Nullable String confirmCode,
            @Param("askAt") Instant askAt);

    /** Nothing unless it needs confirmation. */
    int reopen(@Param("id") long id, @Param("askAt") Instant askAt);

    /** Nothing unless it has the status {@code from}. */
    int end(
            @Param("id") long id,
            @Param("from") PaymentOrderStatus from,
            @Param("end") OrderEnd end,
            @Param("now") Instant now);
}
