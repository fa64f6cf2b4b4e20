package org.loanhub.api.chaojihua;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.loanhub.security.Callers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * The bodies of requests, and how much memory they may take: a request with a picture holds some ten times the picture
 * until it is answered, so only a few are let in at a time, and one for each account.
 */
@Component
class Bodies implements HandlerInterceptor {

    private static final int LONGEST = 64 * 1024;
    /** A picture of 4 MB in Base64, and what stands around it. */
    private static final int LONGEST_WITH_PICTURE = 4 * 1024 * 1024 / 3 * 4 + LONGEST;
    /** Containers cut the connection when too much is left unread, and the client would not see its answer. */
    private static final int MOST_DISCARDED = 16 * 1024 * 1024;

    private static final int PATIENCE_SECONDS = 1;
    private static final int LOOKS = 20;
    private static final int BETWEEN_LOOKS_MILLIS = 25;
    private static final String LET_IN = Bodies.class.getName() + ".letIn";
    private static final String LEFT_UNREAD = Bodies.class.getName() + ".leftUnread";

    private final Callers callers;
    private final Semaphore pictures;
    private final Set<Long> accounts = ConcurrentHashMap.newKeySet();

    Bodies(Callers callers, @Value("${chaojihua.pictures-at-once}") int picturesAtOnce) {
        this.callers = callers;
        this.pictures = new Semaphore(picturesAtOnce);
    }

    /** @throws Busy if there are too many pictures already, or one of this account */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        if (handler instanceof HandlerMethod method && method.hasMethodAnnotation(WithPicture.class)) {
            long accountId = callers.get().accountId();
            letIn(accountId);
            request.setAttribute(LET_IN, accountId);
        }
        return true;
    }

    private void letIn(long accountId) throws InterruptedException {
        if (!isAlone(accountId)) {
            throw new Busy();
        }
        boolean hasRoom = false;
        try {
            hasRoom = pictures.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } finally {
            if (!hasRoom) {
                accounts.remove(accountId);
            }
        }
        if (!hasRoom) {
            throw new Busy();
        }
    }

    /** A client has its answer a moment before the place of its request is free again. */
    private boolean isAlone(long accountId) throws InterruptedException {
        for (int look = 0; look < LOOKS; look++) {
            if (accounts.add(accountId)) {
                return true;
            }
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
        }
        return false;
    }

    /** @throws Refusal if it is too long, as soon as that is known, or breaks off */
    byte[] read(HttpServletRequest request, boolean withPicture) {
        int longest = withPicture ? LONGEST_WITH_PICTURE : LONGEST;
        if (request.getContentLengthLong() > longest) {
            throw tooLong(request);
        }
        byte[] body = read(request, longest + 1);
        if (body.length > longest) {
            throw tooLong(request);
        }
        return body;
    }

    private static byte[] read(HttpServletRequest request, int most) {
        try {
            return request.getInputStream().readNBytes(most);
        } catch (IOException brokenOff) {
            throw new Refusal("请求内容不完整");
        }
    }

    private static Refusal tooLong(HttpServletRequest request) {
        request.setAttribute(LEFT_UNREAD, true);
        return new Refusal("请求内容过长");
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(LET_IN) instanceof Long accountId) {
            pictures.release();
            accounts.remove(accountId);
        }
        if (request.getAttribute(LEFT_UNREAD) != null) {
            discardTheRest(request, response);
        }
    }

    /** The answer goes out first: who still sends may see it and stop. */
    private static void discardTheRest(HttpServletRequest request, HttpServletResponse response) {
        try {
            response.flushBuffer();
            request.getInputStream().skip(MOST_DISCARDED);
        } catch (IOException gone) {
            // nobody is there to be answered
        }
    }
}
