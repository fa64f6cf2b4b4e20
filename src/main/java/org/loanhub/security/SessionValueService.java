package org.loanhub.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LookupKey;
import org.loanhub.kernel.PersonalText;
import org.springframework.stereotype.Component;

/**
 * What a door keeps for a visitor between two requests, under names of its own, in the session of {@link SessionCookie};
 * a visitor without one gets one. Values are encrypted, and end with their session.
 */
@Component
public class SessionValueService {

    private final SessionCookie cookie;
    private final SessionValueMapper mapper;
    private final LookupKey lookup;
    private final BusinessTime time;

    SessionValueService(SessionCookie cookie, SessionValueMapper mapper, LookupKey lookup, BusinessTime time) {
        this.cookie = cookie;
        this.mapper = mapper;
        this.lookup = lookup;
        this.time = time;
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
        String id = cookie.visit(channel, request, response);
        mapper.put(Sha256.hex(id), lookup(name), value, time.now().plus(life));
    }

    public Optional<PersonalText> find(Channel channel, String name, HttpServletRequest request) {
        return cookie.sessionId(request, channel).map(id -> mapper.find(Sha256.hex(id), lookup(name), time.now()));
    }

    public void remove(Channel channel, String name, HttpServletRequest request) {
        cookie.sessionId(request, channel).ifPresent(id -> mapper.delete(Sha256.hex(id), lookup(name)));
    }

    private String lookup(String name) {
        return lookup.of("session-value", name);
    }
}
