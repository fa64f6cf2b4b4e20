package org.loanhub.repayment;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.loanhub.kernel.GeneratedId;
import org.loanhub.kernel.Money;
import org.loanhub.loan.InstallmentShare;
import org.loanhub.payment.PaymentOrder;

@Mapper
interface RepaymentMapper {

    void insert(
            @Param("order") PaymentOrder order,
            @Param("scope") RepaymentScope scope,
            @Param("amount") Money amount,
            @Param("id") GeneratedId id);

    void insertParts(@Param("repaymentId") long repaymentId, @Param("parts") List<InstallmentShare> parts);

    List<InstallmentShare> listParts(@Param("repaymentId") long repaymentId);

    RepaymentRow getByOrder(@Param("paymentOrderId") long paymentOrderId);

    int markBooked(@Param("id") long id, @Param("now") Instant now);

    Repayment get(@Param("paymentOrderId") long paymentOrderId);

    List<Repayment> listOfAccount(
            @Param("accountId") long accountId, @Param("offset") long offset, @Param("limit") int limit);

    long countOfAccount(@Param("accountId") long accountId);

    List<PaidRecord> listPaid(
            @Param("accountId") long accountId, @Param("offset") int offset, @Param("limit") int limit);

    List<Repayment> listOfLoan(@Param("loanId") long loanId);

    List<Repayment> listOpen(@Param("after") long after, @Param("limit") int limit);
}
