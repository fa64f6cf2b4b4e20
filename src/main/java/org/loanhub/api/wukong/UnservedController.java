package org.loanhub.api.wukong;

import org.loanhub.api.kit.Unserved;
import org.springframework.web.bind.annotation.RestController;

/** Every other method of a documented path: HTTP is 200 there as well. */
@RestController
@NoToken
class UnservedController {

    @Unserved(Unserved.Reach.PATHS)
    Envelope wrongMethod() {
        throw Refusal.failure("请求方式不正确");
    }
}
