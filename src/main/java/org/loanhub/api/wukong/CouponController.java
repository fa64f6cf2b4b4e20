package org.loanhub.api.wukong;

import java.util.Map;
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
    Map<String, Object> list(Params params) {
        Window window = Window.from(params);
        return Envelope.slice(Slice.of(coupons.list(caller.id(), window.offset(), window.wanted()), window)
                .map(coupon -> CouponAnswer.from(coupon, time.now())));
    }
}
