package org.loanhub.repayment;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.loanhub.kernel.Money;
import org.loanhub.payment.PaymentOrder;

@Mapper
interface RepaymentMapper {

    void insert(
            @Param("order") PaymentOrder order,
            @Param("scope") RepaymentScope scope,
            @Param("throughNumber") int throughNumber,
            @Param("amount") Money amount);

    RepaymentRow getByOrder(@Param("paymentOrderId") long paymentOrderId);

    /** What more came for an order: the first makes it booked. @return 0 if the order has no repayment yet */
    int markBooked(
            @Param("paymentOrderId") long paymentOrderId, @Param("amount") Money amount, @Param("now") Instant now);

    /** A repayment that is booked as it is made. */
    void insertBooked(
            @Param("order") PaymentOrder order,
            @Param("throughNumber") int throughNumber,
            @Param("amount") Money amount,
            @Param("now") Instant now);

    void markReturned(@Param("paymentOrderId") long paymentOrderId);

    Repayment get(@Param("paymentOrderId") long paymentOrderId);

    List<Repayment> listOfAccount(
            @Param("accountId") long accountId, @Param("offset") long offset, @Param("limit") int limit);

    long countOfAccount(@Param("accountId") long accountId);

    List<PaidRecord> listPaid(
            @Param("accountId") long accountId, @Param("offset") int offset, @Param("limit") int limit);

    List<Repayment> listOfLoan(@Param("loanId") long loanId);

    List<Repayment> listOpen(@Param("after") long after, @Param("limit") int limit);
}
