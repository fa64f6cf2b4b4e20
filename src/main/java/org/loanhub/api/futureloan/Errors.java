package org.loanhub.api.futureloan;

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

    private final Envelopes envelopes;

    Errors(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    @ExceptionHandler
    Envelope refused(Refusal refusal) {
        return envelopes.refusal(refusal);
    }

    @ExceptionHandler
    Envelope refused(RequestFault fault) {
        return envelopes.refusal(Refusals.of(fault));
    }

    @ExceptionHandler
    Envelope refused(LendingException refused) {
        try {
            return envelopes.refusal(Refusals.of(refused));
        } catch (Unforeseen unforeseen) {
            return failed(unforeseen);
        }
    }

    @ExceptionHandler
    Envelope failed(Exception failure) {
        return envelopes.refusal(new Refusal(Code.BUSY, "服务器繁忙，请稍后再试，错误编号：" + FailureLog.add(failure)));
    }
}
