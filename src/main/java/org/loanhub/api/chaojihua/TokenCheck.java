package org.loanhub.api.chaojihua;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Channel;
import org.loanhub.security.BearerTokenService;
import org.loanhub.security.CallerContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** The header {@code Authorization: Bearer <access_token>}, checked before any call is looked at. */
@Component
class TokenCheck implements HandlerInterceptor {

    private static final String SCHEME = "Bearer ";

    private final BearerTokenService tokens;
    private final CallerContext callers;

    TokenCheck(BearerTokenService tokens, CallerContext callers) {
        this.tokens = tokens;
        this.callers = callers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // Answers contain data of a person, or a login.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (handler instanceof HandlerMethod method && needsToken(method)) {
            callers.enter(tokens.find(token(request), Channel.CHAOJIHUA).orElseThrow(() -> new Unauthorized(true)));
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        callers.leave();
    }

    private static boolean needsToken(HandlerMethod method) {
        return !method.hasMethodAnnotation(NoToken.class)
                && !AnnotatedElementUtils.hasAnnotation(method.getBeanType(), NoToken.class);
    }

    private static String token(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw new Unauthorized(false);
        }
        return header.substring(SCHEME.length()).strip();
    }
}
