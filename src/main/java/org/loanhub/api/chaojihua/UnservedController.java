package org.loanhub.api.chaojihua;

import org.loanhub.api.kit.Unserved;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Every other path of this API, and every other method of one of its operations. */
@NoToken
@RestController
class UnservedController {

    @Unserved(Unserved.Reach.ROOTS)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    Envelope unknown() {
        return Envelope.refusal("接口不存在，请检查地址和请求方式");
    }
}
