package org.loanhub.product;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.GeneratedId;

@Mapper
interface CouponMapper {

    void insert(@Param("coupon") NewCoupon coupon, @Param("grantedAt") Instant grantedAt, @Param("id") GeneratedId id);

    @Nullable
    Coupon find(@Param("accountId") long accountId, @Param("id") long id);

    List<Coupon> list(@Param("accountId") long accountId, @Param("offset") int offset, @Param("limit") int limit);

    int use(@Param("id") long id, @Param("orderNo") String orderNo, @Param("usedAt") Instant usedAt);
}
