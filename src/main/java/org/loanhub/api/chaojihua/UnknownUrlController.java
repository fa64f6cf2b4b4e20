package org.loanhub.api.chaojihua;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Every other path of this API, and every other method of one of its calls. */
@NoToken
@RestController
class UnknownUrlController {

    @RequestMapping({
        ChaojihuaConfig.ROOT,
        ChaojihuaConfig.ROOT + "/**",
        ChaojihuaConfig.PRINTED_ROOT,
        ChaojihuaConfig.PRINTED_ROOT + "/**"
    })
    @ResponseStatus(HttpStatus.NOT_FOUND)
    Envelope unknown() {
        return Envelope.refusal("接口不存在，请检查地址和请求方式");
    }
}
