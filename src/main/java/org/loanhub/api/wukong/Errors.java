package org.loanhub.api.wukong;

import org.loanhub.api.kit.FailureLog;
import org.loanhub.api.kit.FieldFault;
import org.loanhub.api.kit.RequestFault;
import org.loanhub.api.kit.Unforeseen;
import org.loanhub.kernel.LendingException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns everything that went wrong into an answer of this API. */
@RestControllerAdvice(basePackageClasses = Errors.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Errors {

    @ExceptionHandler
    Envelope refused(Refusal refusal) {
        return Envelope.refusal(refusal);
    }

    @ExceptionHandler
    Envelope refused(RequestFault fault) {
        return Envelope.refusal(Refusals.of(fault));
    }

    /** Each operation has words of its own for each of its fields. */
    @ExceptionHandler
    Envelope refused(FieldFault fault) {
        return Envelope.refusal(Refusal.failure(fault.words()));
    }

    @ExceptionHandler
    Envelope refused(LendingException refused) {
        try {
            return Envelope.refusal(Refusals.of(refused));
        } catch (Unforeseen unforeseen) {
            return failed(unforeseen);
        }
    }

    @ExceptionHandler
    Envelope failed(Exception failure) {
        return Envelope.refusal(Refusal.failure("系统繁忙，请稍后再试，错误编号：" + FailureLog.add(failure)));
    }
}
