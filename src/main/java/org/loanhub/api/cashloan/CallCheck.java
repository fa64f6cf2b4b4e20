package org.loanhub.api.cashloan;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Channel;
import org.loanhub.security.Callers;
import org.loanhub.security.Login;
import org.loanhub.security.SessionCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Reads, verifies and ties to its session every call, before anything else looks at it. */
@Component
class CallCheck implements HandlerInterceptor {

    static final String FIELDS = "org.loanhub.api.cashloan.fields";

    private final MessageCheck messages;
    private final SessionCookie cookie;
    private final Callers callers;

    CallCheck(MessageCheck messages, SessionCookie cookie, Callers callers) {
        this.messages = messages;
        this.cookie = cookie;
        this.callers = callers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || method.getBeanType() == UnknownUrlController.class) {
            return true;
        }
        Call call = method.getMethodAnnotation(Call.class);
        if (call == null) {
            throw new IllegalStateException(method + " does not say what kind of call it is");
        }
        Fields fields = Fields.parse(Bodies.read(request));
        messages.requireGenuine(fields, call.unsigned());
        String scope = call.session() ? enter(request) : "";
        messages.requireFirst(fields, call.unsigned(), scope, !call.readOnly());
        request.setAttribute(FIELDS, fields);
        return true;
    }

    /** @return among whose nonces this one has to be new: all accounts together would soon use up eight digits */
    private String enter(HttpServletRequest request) {
        Login login = cookie.find(request, Channel.CASHLOAN).orElseThrow(Refusal::noSession);
        callers.enter(login);
        return Long.toString(login.accountId());
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        callers.leave();
    }
}
