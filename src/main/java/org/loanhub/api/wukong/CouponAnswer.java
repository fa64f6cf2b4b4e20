package org.loanhub.api.wukong;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import java.math.BigDecimal;
import java.time.Instant;
import org.loanhub.product.Coupon;

/** 代金券查询. */
@JSONType(alphabetic = false)
record CouponAnswer(
        @JSONField(name = "coupon_id") long couponId,
        @JSONField(name = "coupon_name") int couponName,
        @JSONField(name = "coupon_amount") BigDecimal couponAmount,
        @JSONField(name = "min_repayment") BigDecimal minRepayment,
        @JSONField(name = "min_withdrawal") BigDecimal minWithdrawal,
        @JSONField(name = "end_at") long endAt,
        int state) {

    static CouponAnswer from(Coupon coupon, Instant now) {
        return new CouponAnswer(
                coupon.id(),
                name(coupon.kind()),
                Forms.number(coupon.amount()),
                Forms.number(coupon.minRepayment()),
                Forms.number(coupon.minWithdrawal()),
                coupon.expiresAt().getEpochSecond(),
                state(coupon.state(now)));
    }

    private static int name(Coupon.Kind kind) {
        return switch (kind) {
            case REPAYMENT -> 1;
            case CASH -> 2;
        };
    }

    private static int state(Coupon.State state) {
        return switch (state) {
            case UNUSED -> 0;
            case USED -> 1;
            case EXPIRED -> 2;
        };
    }
}
