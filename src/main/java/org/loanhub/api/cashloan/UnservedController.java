package org.loanhub.api.cashloan;

import jakarta.servlet.http.HttpServletResponse;
import org.loanhub.api.kit.Unserved;
import org.springframework.http.HttpStatus;

/** Every other path under the roots of this API, and every other method of a documented one. */
@SignedController
class UnservedController {

    @Unserved(Unserved.Reach.ROOTS)
    Envelope unknown(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return Envelope.refusal(Refusal.notCarriedOut("接口不存在，请检查地址，并使用POST方式"));
    }
}
