package org.loanhub.repayment;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.gateway.OrderState;
import org.loanhub.kernel.GeneratedId;
import org.loanhub.kernel.Money;
import org.loanhub.loan.Loan;

@Mapper
interface PagePaymentMapper {

    void insert(
            @Param("orderNo") String orderNo,
            @Param("loan") Loan loan,
            @Param("price") PagePrice price,
            @Param("orderedAt") Instant orderedAt,
            @Param("askAt") Instant askAt);

    /** Changes nothing unless it is open. */
    void refresh(@Param("id") long id, @Param("price") PagePrice price);

    @Nullable
    PagePaymentRow find(@Param("orderNo") String orderNo);

    @Nullable
    PagePaymentRow lock(@Param("orderNo") String orderNo);

    @Nullable
    PagePaymentRow findOpen(@Param("loanId") long loanId);

    List<PagePaymentRow> listToAsk(@Param("now") Instant now, @Param("limit") int limit);

    List<PagePaymentRow> listOpen(@Param("afterId") long afterId, @Param("limit") int limit);

    int askLater(@Param("id") long id, @Param("askAt") Instant askAt);

    int close(@Param("id") long id, @Param("code") String code, @Param("now") Instant now);

    int markPaid(
            @Param("id") long id,
            @Param("repaymentId") long repaymentId,
            @Param("code") String code,
            @Param("now") Instant now);

    /** A repayment that is booked at once. */
    void insertRepayment(
            @Param("order") PagePaymentRow order,
            @Param("amount") Money amount,
            @Param("state") OrderState state,
            @Param("now") Instant now,
            @Param("id") GeneratedId id);

    List<PaidRecord> listPaid(
            @Param("accountId") long accountId, @Param("offset") int offset, @Param("limit") int limit);

    List<PagePaymentRow> listOfLoan(@Param("loanId") long loanId);
}
