package org.loanhub.api.cashloan;

import java.util.Optional;
import java.util.UUID;
import org.loanhub.kernel.LendingException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.HandlerMethod;

/** Turns everything that went wrong into a documented answer. */
@ControllerAdvice(annotations = CallController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Errors {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    @ExceptionHandler
    Answer refused(Refusal refusal, HandlerMethod method) {
        Answer answer = Answer.refusal(refusal);
        return call(method).filter(Call::paged).isPresent() ? answer.asEmptyPage() : answer;
    }

    @ExceptionHandler
    Answer refused(LendingException refused, HandlerMethod method) {
        try {
            Failure failure = call(method).map(Call::failure).orElse(Failure.GENERAL);
            return refused(Refusals.of(refused, failure), method);
        } catch (IllegalStateException unforeseen) {
            return failed(unforeseen, method);
        }
    }

    @ExceptionHandler
    Answer failed(Exception failure, HandlerMethod method) {
        String id = UUID.randomUUID().toString();
        LOG.error("failure {}", id, failure);
        return refused(Refusal.notCarriedOut("系统繁忙，请稍后再试，错误编号：" + id), method);
    }

    private static Optional<Call> call(HandlerMethod method) {
        return Optional.ofNullable(method.getMethodAnnotation(Call.class));
    }
}
