package org.loanhub.api.wukong;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Channel;
import org.loanhub.security.CallerContext;
import org.loanhub.security.LoginTokenService;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.AsyncHandlerInterceptor;

/**
 * Binds the login that a token stands for, before any call is looked at. This API's calls are recognised by their package.
 */
@Component
class TokenCheck implements AsyncHandlerInterceptor {

    private static final String BEARER = "Bearer ";

    /** What a script writes where it has no token: the known client says so before its login and after it. */
    private static final Set<String> NO_TOKEN = Set.of("undefined", "null");

    private final LoginTokenService tokens;
    private final CallerContext callers;
    private final Dialect dialect;

    TokenCheck(LoginTokenService tokens, CallerContext callers, Dialect dialect) {
        this.tokens = tokens;
        this.callers = callers;
        this.dialect = dialect;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!isOurs(handler)) {
            return true;
        }
        boolean entered = tokenOf(request)
                .flatMap(text -> tokens.enter(text, Channel.WUKONG))
                .isPresent();
        if (!entered && needsToken((HandlerMethod) handler) && !isGuest(request, (HandlerMethod) handler)) {
            throw Refusal.token();
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        leave(handler);
    }

    /** The thread goes on to other requests while this one waits. */
    @Override
    public void afterConcurrentHandlingStarted(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        leave(handler);
    }

    /** The header {@code token}, or {@code Authorization} with or without {@code Bearer}; never a parameter. */
    static Optional<String> tokenOf(HttpServletRequest request) {
        return saidToken(request).filter(token -> !NO_TOKEN.contains(token));
    }

    private boolean isGuest(HttpServletRequest request, HandlerMethod method) {
        boolean saysSo = saidToken(request).filter(NO_TOKEN::contains).isPresent();
        return method.hasMethodAnnotation(GuestsToo.class) && dialect.admitsGuest(saysSo);
    }

    private static Optional<String> saidToken(HttpServletRequest request) {
        return Stream.of("token", "Authorization")
                .map(request::getHeader)
                .filter(header -> header != null && !header.isBlank())
                .map(String::strip)
                .map(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                        ? header.substring(BEARER.length()).strip()
                        : header)
                .findFirst();
    }

    private void leave(Object handler) {
        if (isOurs(handler)) {
            callers.leave();
        }
    }

    private static boolean needsToken(HandlerMethod method) {
        return !method.hasMethodAnnotation(NoToken.class)
                && !method.getBeanType().isAnnotationPresent(NoToken.class);
    }

    private static boolean isOurs(Object handler) {
        return handler instanceof HandlerMethod method
                && method.getBeanType().getPackage() == TokenCheck.class.getPackage();
    }
}
