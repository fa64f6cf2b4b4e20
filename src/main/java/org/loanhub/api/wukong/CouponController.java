package org.loanhub.api.wukong;

import java.time.Clock;
import java.util.Map;
import org.loanhub.product.CouponService;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** 代金券查询. */
@RestController
class CouponController {

    private final CouponService coupons;
    private final Caller caller;
    private final Clock clock;

    CouponController(CouponService coupons, Caller caller, Clock clock) {
        this.coupons = coupons;
        this.caller = caller;
        this.clock = clock;
    }

    @GetMapping("/cash-coupon-get")
    Map<String, Object> list(Params params) {
        Window window = Window.from(params);
        return Envelope.slice(Slice.of(coupons.list(caller.id(), window.offset(), window.wanted()), window)
                .map(coupon -> CouponAnswer.from(coupon, clock.instant())));
    }
}
