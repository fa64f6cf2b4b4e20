package org.loanhub.api.futureloan;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every other path, and every other method of a documented one. */
@RestController
class UnknownUrlController {

    @RequestMapping({"/futureloan", "/futureloan/**"})
    Envelope unknown(HttpServletRequest request) {
        throw new Refusal(Code.URL, "No handler found for " + request.getMethod() + " " + request.getRequestURI());
    }
}
