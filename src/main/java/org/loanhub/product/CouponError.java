package org.loanhub.product;

import org.loanhub.kernel.BusinessError;

/** Why coupons are refused. */
public enum CouponError implements BusinessError {
    /** This account has no such coupon. */
    COUPON_UNKNOWN,
    /** It was used, has expired, was withdrawn, is no repayment coupon, or the repayment is too small for it. */
    COUPON_NOT_USABLE
}
