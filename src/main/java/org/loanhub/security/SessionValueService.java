package org.loanhub.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LookupKey;
import org.loanhub.kernel.PersonalText;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * What a door keeps for a visitor between two requests, under names of its own, in the session of {@link SessionCookie}. A
 * visitor who has not logged in gets a session that is nobody's login. Values are encrypted, and end with their session.
 */
@Component
public class SessionValueService {

    /** The account of a session in which nobody has logged in. */
    private static final long NOBODY = 0;

    private static final Duration VISIT = Duration.ofMinutes(30);

    private final SessionCookie cookie;
    private final LoginSessionService sessions;
    private final SessionValueMapper mapper;
    private final LookupKey lookup;
    private final BusinessTime time;

    SessionValueService(
            SessionCookie cookie,
            LoginSessionService sessions,
            SessionValueMapper mapper,
            LookupKey lookup,
            BusinessTime time) {
        this.cookie = cookie;
        this.sessions = sessions;
        this.mapper = mapper;
        this.lookup = lookup;
        this.time = time;
    }

    /** Who is logged in to this API; a visitor is nobody. */
    public Optional<Login> login(HttpServletRequest request, Channel channel) {
        return cookie.find(request, channel).filter(login -> login.accountId() != NOBODY);
    }

    /**
     * Keeps a value, instead of an earlier one of this name; starts a session if there is none.
     *
     * @param life how long the value counts, and no longer than the session
     */
    public void put(
            Channel channel,
            String name,
            PersonalText value,
            Duration life,
            HttpServletRequest request,
            HttpServletResponse response) {
        String id = sessionId(request, channel)
                .orElseGet(() -> cookie.open(new Login(channel, NOBODY), VISIT, request, response));
        mapper.put(Sha256.hex(id), lookup(name), value, time.now().plus(life));
    }

    public Optional<PersonalText> find(Channel channel, String name, HttpServletRequest request) {
        return sessionId(request, channel).map(id -> mapper.find(Sha256.hex(id), lookup(name), time.now()));
    }

    public void remove(Channel channel, String name, HttpServletRequest request) {
        sessionId(request, channel).ifPresent(id -> mapper.delete(Sha256.hex(id), lookup(name)));
    }

    private Optional<String> sessionId(HttpServletRequest request, Channel channel) {
        return cookie.find(request, channel)
                .map(login -> WebUtils.getCookie(request, SessionCookie.NAME))
                .map(Cookie::getValue);
    }

    private String lookup(String name) {
        return lookup.of("session-value", name);
    }
}
