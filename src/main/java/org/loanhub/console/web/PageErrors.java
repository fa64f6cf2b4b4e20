package org.loanhub.console.web;

import org.loanhub.api.kit.FailureLog;
import org.loanhub.api.kit.RequestFault;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What a person sees when a page is not there or failed. Each published API answers its own failures. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class PageErrors {

    /** Parameters that are no text, or too many; each published API has words of its own for it. */
    @ExceptionHandler
    ModelAndView unreadable(RequestFault fault) {
        return page(HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler
    ModelAndView show(Exception failure) {
        HttpStatusCode status =
                failure instanceof ErrorResponse known ? known.getStatusCode() : HttpStatus.INTERNAL_SERVER_ERROR;
        ModelAndView page = page(status);
        if (status.is5xxServerError()) {
            page.addObject("id", FailureLog.add(failure));
        }
        return page;
    }

    private static ModelAndView page(HttpStatusCode status) {
        ModelAndView page = new ModelAndView("console/web/error-show");
        page.setStatus(status);
        page.addObject("status", status.value());
        return page;
    }
}
