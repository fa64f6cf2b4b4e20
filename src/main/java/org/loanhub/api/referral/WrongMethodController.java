package org.loanhub.api.referral;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The documented paths that are this API's alone, with another method than the documented one. */
@RestController
class WrongMethodController {

    @RequestMapping(OfficerController.SEND_CODE)
    @ResponseStatus(HttpStatus.METHOD_NOT_ALLOWED)
    Map<String, Object> wantsGet(HttpServletRequest request) {
        return Answer.refused(Answer.SUCCESS, request.getServletPath() + " must be called by GET");
    }

    @RequestMapping({"/register", "/loanrequest", "/loanrequest/"})
    @ResponseStatus(HttpStatus.METHOD_NOT_ALLOWED)
    Map<String, Object> wantsPost(HttpServletRequest request) {
        return Answer.refused(Answer.SUCESSED, request.getServletPath() + " must be called by POST");
    }
}
