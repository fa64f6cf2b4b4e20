package org.loanhub.api.wukong;

import org.loanhub.api.kit.Fields;
import org.loanhub.api.kit.Paging;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.product.CouponService;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 代金券查询. */
@RestController
class CouponController {

    private final CouponService coupons;
    private final Caller caller;
    private final BusinessTime time;

    CouponController(CouponService coupons, Caller caller, BusinessTime time) {
        this.coupons = coupons;
        this.caller = caller;
        this.time = time;
    }

    @GetMapping("/cash-coupon-get")
    Envelope list(Fields fields) {
        Paging paging = ListRequest.from(fields);
        return Envelope.slice(paging.slice(coupons.list(caller.id(), Math.toIntExact(paging.offset()), paging.wanted()))
                .map(coupon -> CouponAnswer.from(coupon, time.now())));
    }
}
