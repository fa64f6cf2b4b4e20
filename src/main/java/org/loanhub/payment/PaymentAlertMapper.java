package org.loanhub.payment;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.loanhub.kernel.Actor;

@Mapper
interface PaymentAlertMapper {

    void insertUnlessThere(
            @Param("kind") PaymentAlert.Kind kind,
            @Param("orderNo") String orderNo,
            @Param("detail") String detail,
            @Param("now") Instant now);

    List<PaymentAlert> listOpen(@Param("limit") int limit);

    int markHandled(@Param("id") long id, @Param("operator") Actor operator, @Param("now") Instant now);
}
