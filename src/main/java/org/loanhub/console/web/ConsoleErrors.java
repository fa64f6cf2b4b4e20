package org.loanhub.console.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.LendingException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * What an operator sees where something is refused: after a form a notice on the page it stood on, otherwise a page. What
 * fails is left to {@link PageErrors}.
 */
@ControllerAdvice(basePackages = "org.loanhub.console")
@Order(Ordered.HIGHEST_PRECEDENCE)
class ConsoleErrors {

    private final Redirects redirects;

    ConsoleErrors(Redirects redirects) {
        this.redirects = redirects;
    }

    @ExceptionHandler
    ModelAndView forbidden(Forbidden refused) {
        return page(HttpStatus.FORBIDDEN, String.valueOf(refused.getMessage()));
    }

    @ExceptionHandler
    ModelAndView notFound(NotFound nothing) {
        return page(HttpStatus.NOT_FOUND, "没有这个页面，或者不能这样访问它。");
    }

    @ExceptionHandler
    @Nullable
    ModelAndView refused(LendingException refused, HttpServletRequest request, HttpServletResponse response) {
        return answer(RefusalLabels.of(refused), request, response);
    }

    @ExceptionHandler
    @Nullable
    ModelAndView badInput(BadInput bad, HttpServletRequest request, HttpServletResponse response) {
        return answer(String.valueOf(bad.getMessage()), request, response);
    }

    @ExceptionHandler({TypeMismatchException.class, ServletRequestBindingException.class})
    @Nullable
    ModelAndView unreadable(HttpServletRequest request, HttpServletResponse response) {
        return answer("请检查填写的内容", request, response);
    }

    private @Nullable ModelAndView answer(String reason, HttpServletRequest request, HttpServletResponse response) {
        if (request.getMethod().equals("POST")) {
            redirects.refused(reason, request, response);
            return null;
        }
        return page(HttpStatus.NOT_FOUND, reason);
    }

    private static ModelAndView page(HttpStatus status, String reason) {
        ModelAndView page = new ModelAndView("console/web/refusal-show");
        page.setStatus(status);
        page.addObject("status", status.value());
        page.addObject("reason", reason);
        return page;
    }
}
