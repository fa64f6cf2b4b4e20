package org.loanhub.api.chaojihua;

import org.loanhub.api.kit.FailureLog;
import org.loanhub.api.kit.FieldFault;
import org.loanhub.api.kit.RequestFault;
import org.loanhub.api.kit.Unforeseen;
import org.loanhub.kernel.LendingException;
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

    @ExceptionHandler
    ResponseEntity<Envelope> refused(Unauthorized unauthorized) {
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                .header(HttpHeaders.WWW_AUTHENTICATE, unauthorized.challenge())
                .body(Envelope.refusal(unauthorized.text()));
    }

    @ExceptionHandler
    ResponseEntity<Envelope> refused(NoSuchContract missing) {
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
    Envelope refused(RequestFault fault) {
        return refused(Refusals.of(fault));
    }

    @ExceptionHandler
    Envelope refused(FieldFault fault) {
        return refused(Refusals.of(fault));
    }

    @ExceptionHandler
    Envelope refused(LendingException refused) {
        try {
            return refused(Refusals.of(refused));
        } catch (Unforeseen unforeseen) {
            return failed(unforeseen);
        }
    }

    @ExceptionHandler
    Envelope failed(Exception failure) {
        return Envelope.refusal("系统繁忙，请稍后再试，错误编号：" + FailureLog.add(failure));
    }
}
