package org.loanhub.api.wukong;

import java.util.Map;
import java.util.UUID;
import org.loanhub.kernel.LendingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns everything that went wrong into an answer of this API. */
@RestControllerAdvice(basePackageClasses = Errors.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Errors {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    @ExceptionHandler
    Map<String, Object> refused(Refusal refusal) {
        return Envelope.refusal(refusal);
    }

    @ExceptionHandler
    Map<String, Object> refused(LendingException refused) {
        return Translation.of(refused).map(Envelope::refusal).orElseGet(() -> failed(refused));
    }

    @ExceptionHandler
    Map<String, Object> failed(Exception failure) {
        String id = UUID.randomUUID().toString();
        LOG.error("failure {}", id, failure);
        return Envelope.refusal(Refusal.failure("系统繁忙，请稍后再试，错误编号：" + id));
    }
}
