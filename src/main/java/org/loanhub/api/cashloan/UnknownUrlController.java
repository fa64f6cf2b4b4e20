package org.loanhub.api.cashloan;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;

/** Every other path under the roots of this API, and every other method of a documented one. */
@CallController
class UnknownUrlController {

    @RequestMapping({"/security/**", "/openApi/**", "/appApi/**", "/appCommonApi/**", "/openCommonApi/**"})
    Answer unknown(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return Answer.refusal(Refusal.notCarriedOut("接口不存在，请检查地址，并使用POST方式"));
    }
}
