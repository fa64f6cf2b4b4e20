package org.loanhub.api.cashloan;

import java.util.Optional;
import org.loanhub.api.kit.FailureLog;
import org.loanhub.api.kit.RequestFault;
import org.loanhub.api.kit.Unforeseen;
import org.loanhub.kernel.LendingException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.HandlerMethod;

/** Turns everything that went wrong into a documented answer. */
@ControllerAdvice(annotations = SignedController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Errors {

    @ExceptionHandler
    Envelope refused(Refusal refusal, HandlerMethod method) {
        Envelope envelope = Envelope.refusal(refusal);
        return operation(method).filter(Operation::paged).isPresent() ? envelope.asEmptyPage() : envelope;
    }

    @ExceptionHandler
    Envelope refused(RequestFault fault, HandlerMethod method) {
        return refused(Refusals.of(fault), method);
    }

    @ExceptionHandler
    Envelope refused(LendingException refused, HandlerMethod method) {
        try {
            Failure failure = operation(method).map(Operation::failure).orElse(Failure.GENERAL);
            return refused(Refusals.of(refused, failure), method);
        } catch (Unforeseen unforeseen) {
            return failed(unforeseen, method);
        }
    }

    @ExceptionHandler
    Envelope failed(Exception failure, HandlerMethod method) {
        return refused(Refusal.notCarriedOut("系统繁忙，请稍后再试，错误编号：" + FailureLog.add(failure)), method);
    }

    private static Optional<Operation> operation(HandlerMethod method) {
        return Optional.ofNullable(method.getMethodAnnotation(Operation.class));
    }
}
