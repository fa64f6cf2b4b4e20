package org.loanhub.api.referral;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.loanhub.api.kit.Unserved;
import org.loanhub.api.kit.UnservedRoutes;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The documented paths that are this API's alone, with another method than the documented one. */
@RestController
class UnservedController {

    private final UnservedRoutes routes;

    UnservedController(UnservedRoutes routes) {
        this.routes = routes;
    }

    @Unserved(Unserved.Reach.PATHS)
    @ResponseStatus(HttpStatus.METHOD_NOT_ALLOWED)
    Envelope wrongMethod(HttpServletRequest request) {
        String documented =
                routes.methods(request).stream().map(RequestMethod::name).collect(Collectors.joining(" or "));
        return Envelope.refused(Errors.word(request), request.getServletPath() + " must be called by " + documented);
    }
}
