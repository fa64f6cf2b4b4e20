package org.loanhub.console.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.loanhub.console.audit.AuditTrail;
import org.loanhub.console.audit.Audited;
import org.loanhub.console.operator.Operator;
import org.loanhub.console.operator.OperatorService;
import org.loanhub.security.CallerContext;
import org.loanhub.security.Login;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Stands before every page of the console: nothing is shown without a login and the permission that the page asks for, nothing
 * is done without a form of this session, and what is done is on record first.
 */
@Component
class ConsoleCheck implements HandlerInterceptor {

    static final String TOKEN = "_token";
    static final String OPERATOR = Operator.class.getName();

    private static final String CONSOLE = "org.loanhub.console.";
    private static final String AUDIT_ENTRY = ConsoleCheck.class.getName() + ".audit-entry";
    private static final String PASSWORD_PAGE = "/console/password";
    private static final String LOGOUT = "/console/logout";

    private final ConsoleSessions sessions;
    private final OperatorService operators;
    private final AuditTrail audit;
    private final Notices notices;
    private final CallerContext callers;

    ConsoleCheck(
            ConsoleSessions sessions,
            OperatorService operators,
            AuditTrail audit,
            Notices notices,
            CallerContext callers) {
        this.sessions = sessions;
        this.operators = operators;
        this.audit = audit;
        this.notices = notices;
        this.callers = callers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        // OPTIONS is answered by Spring's own handler, which would tell everybody what can be done where.
        if (!(handler instanceof HandlerMethod method) || !isOfConsole(method)) {
            throw new NotFound();
        }
        requireSameSite(request);
        if (method.hasMethodAnnotation(BeforeLogin.class)) {
            return true;
        }
        Optional<Login> login = sessions.find(request);
        Optional<Operator> operator = login.flatMap(known -> operators.findActive(known.accountId()));
        String sessionId = sessions.id(request).orElse("");
        if (operator.isEmpty()) {
            Redirects.to("/console/login?back=" + back(request), response);
            return false;
        }
        if (mustChangePasswordFirst(operator.get(), request)) {
            Redirects.to(PASSWORD_PAGE, response);
            return false;
        }
        request.setAttribute(OPERATOR, operator.get());
        dress(operator.get(), sessionId, request, response);
        requirePermission(login.get(), method);
        if (isChange(request)) {
            requireFormOfThisSession(sessionId, request);
            request.setAttribute(AUDIT_ENTRY, start(operator.get(), method, request));
        }
        return true;
    }

    /**
     * All that are needed: the class's and the method's.
     *
     * @throws IllegalStateException if neither says
     */
    static List<String> permissions(HandlerMethod method) {
        List<String> permissions = Stream.of(
                        AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Requires.class),
                        method.getMethodAnnotation(Requires.class))
                .flatMap(Stream::ofNullable)
                .map(Requires::value)
                .toList();
        if (permissions.isEmpty()) {
            throw new IllegalStateException("no @Requires on " + method);
        }
        return permissions;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(AUDIT_ENTRY) instanceof Long entry) {
            Redirects.Outcome outcome = Redirects.outcome(request);
            audit.finish(entry, outcome.subject(), outcome.outcome(), outcome.reason());
        }
    }

    private static boolean isOfConsole(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith(CONSOLE);
    }

    /**
     * Also for the login form, which has no session and so no token: a link must not log anybody in as somebody else.
     */
    private static void requireSameSite(HttpServletRequest request) {
        String from = request.getHeader("Sec-Fetch-Site");
        if (isChange(request) && from != null && !from.equals("same-origin") && !from.equals("none")) {
            throw new Forbidden("这个表单来自别的网站");
        }
    }

    private static boolean isChange(HttpServletRequest request) {
        return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
    }

    private static String back(HttpServletRequest request) {
        return URLEncoder.encode(isChange(request) ? ConsoleSessions.PATH : here(request), StandardCharsets.UTF_8);
    }

    private static String here(HttpServletRequest request) {
        String query = request.getQueryString();
        return LocalPath.orHome(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    private boolean mustChangePasswordFirst(Operator operator, HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.equals(PASSWORD_PAGE) && !path.equals(LOGOUT) && operators.mustChangePassword(operator.id());
    }

    /** What the layout of every page needs. */
    private void dress(Operator operator, String sessionId, HttpServletRequest request, HttpServletResponse response) {
        request.setAttribute("operator", operator);
        request.setAttribute("formToken", sessions.formToken(sessionId));
        request.setAttribute("here", here(request));
        request.setAttribute("menu", Menu.of(operator, request.getRequestURI()));
        if (!isChange(request)) {
            request.setAttribute("notice", notices.take(sessionId, request, response));
        }
    }

    private void requirePermission(Login login, HandlerMethod method) {
        callers.enter(login);
        try {
            if (!permissions(method).stream().allMatch(callers::may)) {
                throw new Forbidden("您的角色没有这项权限");
            }
        } finally {
            callers.leave();
        }
    }

    private void requireFormOfThisSession(String sessionId, HttpServletRequest request) {
        if (!sessions.isFormToken(sessionId, request.getParameter(TOKEN))) {
            throw new Forbidden("这个表单已经过期，请回到页面重新提交");
        }
    }

    private long start(Operator operator, HandlerMethod method, HttpServletRequest request) {
        Audited audited = method.getMethodAnnotation(Audited.class);
        if (audited == null) {
            throw new IllegalStateException("no @Audited on " + method);
        }
        return audit.start(operator, audited.value(), subject(audited, request), request.getRemoteAddr());
    }

    private static String subject(Audited audited, HttpServletRequest request) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.get(audited.subject()) instanceof String variable) {
            return variable;
        }
        String parameter = request.getParameter(audited.subject());
        return parameter == null ? "" : parameter;
    }
}
