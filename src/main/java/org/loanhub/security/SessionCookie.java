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
 * Logins that travel as a cookie. The session's id is in the cookie and nowhere else: never in an address. Every API has a
 * cookie of its own, so that one browser can be logged in to several; a login of one is not valid in another. A visitor who has
 * not logged in can have a session too, which is nobody's login.
 */
@Component
public class SessionCookie {

    /** The account of a session in which nobody has logged in. */
    private static final long NOBODY = 0;

    /** How long such a session lives without a request. */
    private static final Duration VISIT = Duration.ofMinutes(30);

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
        idOf(request, login.channel()).ifPresent(sessions::close);
        String id = sessions.open(login, idle);
        SimpleCookie cookie = cookie(login.channel());
        cookie.setValue(id);
        cookie.setSecure(secure || request.isSecure());
        cookie.saveTo(request, response);
        return id;
    }

    /**
     * The session that the request came with; a visitor without one gets one.
     *
     * @return the session's id
     */
    public String visit(Channel channel, HttpServletRequest request, HttpServletResponse response) {
        return sessionId(request, channel).orElseGet(() -> open(new Login(channel, NOBODY), VISIT, request, response));
    }

    /** Who is logged in to this API; a visitor is nobody. */
    public Optional<Login> find(HttpServletRequest request, Channel channel) {
        return idOf(request, channel).flatMap(id -> find(id, channel)).filter(login -> login.accountId() != NOBODY);
    }

    /** The id of the session that the request came with, a visitor's too, if it is not over. */
    public Optional<String> sessionId(HttpServletRequest request, Channel channel) {
        return idOf(request, channel).filter(id -> find(id, channel).isPresent());
    }

    /** Ends the session that the request came with, if any, and deletes the cookie. */
    public void close(Channel channel, HttpServletRequest request, HttpServletResponse response) {
        idOf(request, channel).ifPresent(sessions::close);
        cookie(channel).removeFrom(request, response);
    }

    private Optional<Login> find(String id, Channel channel) {
        return sessions.find(id).filter(login -> login.channel() == channel);
    }

    private static Optional<String> idOf(HttpServletRequest request, Channel channel) {
        return Optional.ofNullable(cookie(channel).readValue(request, null))
                .filter(id -> ID.matcher(id).matches());
    }

    /** The names are documented for clients in docs/api. */
    private static String name(Channel channel) {
        return channel == Channel.CASHLOAN ? "LOANHUB_SESSION" : "LOANHUB_" + channel;
    }

    private static SimpleCookie cookie(Channel channel) {
        SimpleCookie cookie = new SimpleCookie(name(channel));
        cookie.setPath(Cookie.ROOT_PATH);
        cookie.setHttpOnly(true);
        cookie.setSameSite(Cookie.SameSiteOptions.LAX);
        return cookie;
    }
}
