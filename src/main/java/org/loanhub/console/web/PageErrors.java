package org.loanhub.console.web;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** What a person sees when a page is not there or failed. Each published API answers its own failures. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class PageErrors {

    private static final Logger LOG = LoggerFactory.getLogger(PageErrors.class);

    @ExceptionHandler
    ModelAndView show(Exception failure) {
        HttpStatusCode status =
                failure instanceof ErrorResponse known ? known.getStatusCode() : HttpStatus.INTERNAL_SERVER_ERROR;
        ModelAndView page = new ModelAndView("console/web/error-show");
        page.setStatus(status);
        page.addObject("status", status.value());
        if (status.is5xxServerError()) {
            String id = UUID.randomUUID().toString();
            if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
                LOG.info("failure {}: the client hung up", id);
            } else {
                LOG.error("failure {}", id, failure);
            }
            page.addObject("id", id);
        }
        return page;
    }
}
