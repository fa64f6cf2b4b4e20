package org.loanhub.api.referral;

import jakarta.servlet.http.HttpServletRequest;
import org.loanhub.api.kit.FailureLog;
import org.loanhub.api.kit.RequestFault;
import org.loanhub.api.kit.Unforeseen;
import org.loanhub.kernel.LendingException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns everything that went wrong into a documented answer. */
@RestControllerAdvice(basePackageClasses = Errors.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Errors {

    @ExceptionHandler
    Envelope refused(Refusal refusal, HttpServletRequest request) {
        return Envelope.refused(word(request), refusal.text());
    }

    @ExceptionHandler
    Envelope refused(RequestFault fault, HttpServletRequest request) {
        return refused(Refusals.of(fault), request);
    }

    @ExceptionHandler
    Envelope refused(LendingException refused, HttpServletRequest request) {
        try {
            return refused(Refusals.of(refused), request);
        } catch (Unforeseen unforeseen) {
            return failed(unforeseen, request);
        }
    }

    @ExceptionHandler
    Envelope failed(Exception failure, HttpServletRequest request) {
        return Envelope.refused(
                word(request), "the server is busy, try again later; failure " + FailureLog.add(failure));
    }

    static String word(HttpServletRequest request) {
        return OfficerController.SEND_CODE.equals(request.getServletPath()) ? Envelope.SUCCESS : Envelope.SUCESSED;
    }
}
