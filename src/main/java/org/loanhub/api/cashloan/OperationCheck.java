package org.loanhub.api.cashloan;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.loanhub.api.kit.Fields;
import org.loanhub.api.kit.RequestReader;
import org.loanhub.api.kit.Unserved;
import org.loanhub.kernel.Channel;
import org.loanhub.security.CallerContext;
import org.loanhub.security.Login;
import org.loanhub.security.SessionCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Reads, verifies and ties to its session every request, before anything else looks at it. */
@Component
class OperationCheck implements HandlerInterceptor {

    private final MessageCheck messages;
    private final Dialect dialect;
    private final SessionCookie cookie;
    private final CallerContext callers;

    OperationCheck(MessageCheck messages, Dialect dialect, SessionCookie cookie, CallerContext callers) {
        this.messages = messages;
        this.dialect = dialect;
        this.cookie = cookie;
        this.callers = callers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || method.hasMethodAnnotation(Unserved.class)) {
            return true;
        }
        Operation operation = method.getMethodAnnotation(Operation.class);
        if (operation == null) {
            throw new IllegalStateException(method + " does not say what kind of operation it is");
        }
        Fields fields = RequestReader.read(request, CashloanConfig.FORMAT);
        messages.requireGenuine(fields, operation.unsigned());
        String scope = operation.session() ? enter(request) : "";
        messages.requireFirst(fields, operation.unsigned(), scope, !operation.readOnly());
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        callers.leave();
    }

    /** @return whose nonces count: eight digits are soon used up by all accounts together */
    private String enter(HttpServletRequest request) {
        Login login = cookie.find(request, Channel.CASHLOAN).orElseThrow(dialect::noSession);
        callers.enter(login);
        return Long.toString(login.accountId());
    }
}
