package org.loanhub.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.shiro.web.servlet.Cookie;
import org.apache.shiro.web.servlet.SimpleCookie;
import org.loanhub.kernel.Channel;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Logins that travel as a cookie. The session's id is in the cookie and nowhere else: never in an address. A login of one
 * API is not valid in another.
 */
@Component
public class SessionCookie {

    /** Documented for clients in docs/api/cashloan.md. */
    public static final String NAME = "LOANHUB_SESSION";

    private static final Pattern ID = Pattern.compile("[0-9A-F]{32}");

    private final LoginSessionService sessions;
    private final boolean secure;

    SessionCookie(LoginSessionService sessions, @Value("${login.cookie-secure}") boolean secure) {
        this.sessions = sessions;
        this.secure = secure;
    }

    /**
     * Starts a new session, ends the one that the request came with, and tells the client.
     *
     * @return the session's id
     */
    public String open(Login login, Duration idle, HttpServletRequest request, HttpServletResponse response) {
        idOf(request).ifPresent(sessions::close);
        String id = sessions.open(login, idle);
        SimpleCookie cookie = cookie();
        cookie.setValue(id);
        cookie.setSecure(secure || request.isSecure());
        cookie.saveTo(request, response);
        return id;
    }

    /** Who is logged in to this API. */
    public Optional<Login> find(HttpServletRequest request, Channel channel) {
        return idOf(request).flatMap(sessions::find).filter(login -> login.channel() == channel);
    }

    /** Ends the session that the request came with, if any, and deletes the cookie. */
    public void close(HttpServletRequest request, HttpServletResponse response) {
        idOf(request).ifPresent(sessions::close);
        cookie().removeFrom(request, response);
    }

    private static Optional<String> idOf(HttpServletRequest request) {
        return Optional.ofNullable(cookie().readValue(request, null))
                .filter(id -> ID.matcher(id).matches());
    }

    private static SimpleCookie cookie() {
        SimpleCookie cookie = new SimpleCookie(NAME);
        cookie.setPath(Cookie.ROOT_PATH);
        cookie.setHttpOnly(true);
        cookie.setSameSite(Cookie.SameSiteOptions.LAX);
        return cookie;
    }
}
