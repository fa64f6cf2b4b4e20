package org.loanhub.api.futureloan;

import jakarta.servlet.http.HttpServletRequest;
import org.loanhub.api.kit.Unserved;
import org.springframework.web.bind.annotation.RestController;

/** Every other path, and every other method of a documented one. */
@RestController
class UnservedController {

    @Unserved(value = Unserved.Reach.ROOTS, options = true)
    Envelope unknown(HttpServletRequest request) {
        throw new Refusal(Code.URL, "No handler found for " + request.getMethod() + " " + request.getRequestURI());
    }
}
