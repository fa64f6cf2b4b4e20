package org.loanhub.repayment;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface CashierPaymentMapper {

    void insert(
            @Param("paymentOrderId") long paymentOrderId,
            @Param("loanId") long loanId,
            @Param("price") CashierPrice price);

    CashierCoupon getByOrder(@Param("paymentOrderId") long paymentOrderId);

    List<CashierPayment> listOpen(@Param("after") long after, @Param("limit") int limit);

    List<CashierPayment> listOfLoan(@Param("loanId") long loanId);
}
