package org.loanhub.console.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.ConstantTime;
import org.loanhub.kernel.LookupKey;
import org.loanhub.security.Login;
import org.loanhub.security.LoginSessionService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Operators' logins: a cookie of their own that only the console's pages are sent, and the token that a form of the console
 * carries so that no other site can post it.
 */
@Component
public class ConsoleSessions {

    static final String COOKIE = "LOANHUB_CONSOLE";
    static final String PATH = "/console";

    private static final String NEW_ID = ConsoleSessions.class.getName();
    private static final Pattern ID = Pattern.compile("[0-9A-F]{32}");

    private final LoginSessionService sessions;
    private final LookupKey key;
    private final boolean secure;
    private final Duration idle;

    ConsoleSessions(
            LoginSessionService sessions,
            LookupKey key,
            @Value("${login.cookie-secure}") boolean secure,
            @Value("${console.session-idle}") String idle) {
        this.sessions = sessions;
        this.key = key;
        this.secure = secure;
        this.idle = Duration.parse(idle);
    }

    /** Starts a session, and ends the one that the request came with. */
    public void open(long operatorId, HttpServletRequest request, HttpServletResponse response) {
        id(request).ifPresent(sessions::close);
        String id = sessions.open(new Login(Channel.CONSOLE, operatorId), idle);
        request.setAttribute(NEW_ID, id);
        send(id, null, request, response);
    }

    /** Whose login the request came with; asking counts as access. */
    Optional<Login> find(HttpServletRequest request) {
        return id(request).flatMap(sessions::find).filter(login -> login.channel() == Channel.CONSOLE);
    }

    /** Ends the session that the request came with, if there is one. */
    public void close(HttpServletRequest request, HttpServletResponse response) {
        id(request).ifPresent(sessions::close);
        send("", Duration.ZERO, request, response);
    }

    /** The id of the session that the request came with, or of the one that it has opened since. */
    Optional<String> id(HttpServletRequest request) {
        if (request.getAttribute(NEW_ID) instanceof String opened) {
            return Optional.of(opened);
        }
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .filter(id -> ID.matcher(id).matches());
    }

    /** What forms of this session carry. */
    String formToken(String sessionId) {
        return key.of("console-form", sessionId);
    }

    boolean isFormToken(String sessionId, @Nullable String given) {
        return given != null && ConstantTime.equal(formToken(sessionId), given);
    }

    private void send(String value, @Nullable Duration life, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie.ResponseCookieBuilder cookie = ResponseCookie.from(COOKIE, value)
                .path(PATH)
                .httpOnly(true)
                .sameSite("Strict")
                .secure(secure || request.isSecure());
        if (life != null) {
            cookie.maxAge(life);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
