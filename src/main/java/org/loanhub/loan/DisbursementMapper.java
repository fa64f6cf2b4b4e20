package org.loanhub.loan;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface DisbursementMapper {

    void insert(
            @Param("paymentOrderId") long paymentOrderId,
            @Param("applicationId") long applicationId,
            @Param("cardTail") String cardTail);

    DisbursementRow getByOrder(@Param("paymentOrderId") long paymentOrderId);
}
