package org.loanhub.api.futureloan;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Every other path, and every other method of a documented one. */
@RestController
class UnknownUrlController {

    private static final String HERE = "/futureloan";
    private static final String BELOW = "/futureloan/**";

    @RequestMapping({HERE, BELOW})
    Envelope unknown(HttpServletRequest request) {
        throw new Refusal(Code.URL, "No handler found for " + request.getMethod() + " " + request.getRequestURI());
    }

    /** Spring MVC answers OPTIONS by itself wherever no handler names it. */
    @RequestMapping(
            path = {HERE, BELOW},
            method = RequestMethod.OPTIONS)
    Envelope options(HttpServletRequest request) {
        return unknown(request);
    }
}
