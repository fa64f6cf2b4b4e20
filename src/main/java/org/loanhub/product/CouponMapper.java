package org.loanhub.product;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.GeneratedId;

@Mapper
interface CouponMapper {

    void insert(
            @Param("coupon") NewCoupon coupon,
            @Param("requestNo") @Nullable String requestNo,
            @Param("grantedAt") Instant grantedAt,
            @Param("id") GeneratedId id);

    /** One that was taken back is not found. */
    @Nullable
    Coupon find(@Param("accountId") long accountId, @Param("id") long id);

    List<Coupon> list(@Param("accountId") long accountId, @Param("offset") int offset, @Param("limit") int limit);

    List<GrantedCoupon> listGranted(
            @Param("accountId") long accountId, @Param("before") long before, @Param("limit") int limit);

    /** 0 unless it is there, and neither used nor withdrawn. */
    int withdraw(@Param("id") long id, @Param("operator") Actor operator, @Param("now") Instant now);

    int use(@Param("id") long id, @Param("orderNo") String orderNo, @Param("usedAt") Instant usedAt);

    void giveBack(@Param("id") long id);
}
