package org.loanhub.api.chaojihua;

import java.util.UUID;
import org.loanhub.kernel.LendingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns everything that went wrong into the envelope. */
@RestControllerAdvice(basePackageClasses = Errors.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Errors {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    @ExceptionHandler
    ResponseEntity<Envelope> refused(Unauthorized unauthorized) {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, unauthorized.challenge())
                .body(Envelope.refusal(unauthorized.text()));
    }

    @ExceptionHandler
    ResponseEntity<Envelope> refused(NoSuchPage missing) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND).body(Envelope.refusal("页面不存在"));
    }

    @ExceptionHandler
    ResponseEntity<Envelope> refused(Busy busy) {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "2")
                .body(Envelope.refusal("当前人数较多，请稍后再试"));
    }

    @ExceptionHandler
    Envelope refused(Refusal refusal) {
        return Envelope.refusal(refusal.text());
    }

    @ExceptionHandler
    Envelope refused(LendingException refused) {
        try {
            return Envelope.refusal(Refusals.text(refused));
        } catch (IllegalStateException unforeseen) {
            return failed(unforeseen);
        }
    }

    @ExceptionHandler
    Envelope failed(Exception failure) {
        String id = UUID.randomUUID().toString();
        LOG.error("failure {}", id, failure);
        return Envelope.refusal("系统繁忙，请稍后再试，错误编号：" + id);
    }
}
