package org.loanhub.api.futureloan;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.loanhub.api.kit.Unserved;
import org.loanhub.kernel.Channel;
import org.loanhub.security.CallerContext;
import org.loanhub.security.JwtCarrier;
import org.loanhub.security.Login;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** The two headers of document 004 sections 1.2 and 1.5, checked before any call is looked at. */
@Component
class TokenCheck implements HandlerInterceptor {

    private static final String MEDIA_TYPE = "X-Lemonban-Media-Type";
    private static final String BEARER = "Bearer ";

    private final JwtCarrier tokens;
    private final CallerContext callers;

    TokenCheck(JwtCarrier tokens, CallerContext callers) {
        this.tokens = tokens;
        this.callers = callers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || method.hasMethodAnnotation(Unserved.class)) {
            return true;
        }
        if (request.getHeader(MEDIA_TYPE) == null) {
            throw new Refusal(Code.HEADER, "请求头X-Lemonban-Media-Type不存在");
        }
        if (!method.hasMethodAnnotation(NoToken.class)) {
            callers.enter(new Login(Channel.FUTURELOAN, memberId(request)));
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        callers.leave();
    }

    private long memberId(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            throw new Refusal(Code.TOKEN, "未授权或token已过期");
        }
        try {
            return tokens.verify(header.startsWith(BEARER) ? header.substring(BEARER.length()) : "");
        } catch (JwtCarrier.TokenException broken) {
            throw refusal(broken.fault());
        }
    }

    private static Refusal refusal(JwtCarrier.Fault fault) {
        return switch (fault) {
            case UNREADABLE -> new Refusal(Code.TOKEN, "无法解析的JSON值，请检查token或Authorization请求头");
            case EXPIRED -> new Refusal(Code.TOKEN, "token已过期");
        };
    }
}
