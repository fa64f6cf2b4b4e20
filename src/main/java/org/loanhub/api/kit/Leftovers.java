package org.loanhub.api.kit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Throws away what is left of a body that was too long. Containers cut the connection when too much is left unread, and the
 * client would not see its answer.
 */
@Component
class Leftovers implements HandlerInterceptor {

    private static final int MAX_DISCARDED = 16 * 1024 * 1024;
    private static final String THERE = Leftovers.class.getName();

    static void note(HttpServletRequest request) {
        request.setAttribute(THERE, true);
    }

    /** The answer goes out first: who still sends may see it and stop. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(THERE) == null) {
            return;
        }
        try {
            response.flushBuffer();
            request.getInputStream().skip(MAX_DISCARDED);
        } catch (IOException gone) {
            // nobody is there to be answered
        }
    }
}
