package org.loanhub.api.chaojihua;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.loanhub.security.CallerContext;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * How many pictures are in memory at a time: a request with one holds some ten times the picture until it is answered, so few of
 * them are let in at a time, and of one account one.
 */
@Component
class Pictures implements HandlerInterceptor {

    private static final int PATIENCE_SECONDS = 1;
    private static final int LOOKS = 20;
    private static final int BETWEEN_LOOKS_MILLIS = 25;
    private static final String LET_IN = Pictures.class.getName() + ".letIn";

    private final CallerContext callers;
    private final Semaphore pictures;
    private final Set<Long> accounts = ConcurrentHashMap.newKeySet();

    Pictures(CallerContext callers, @Value("${chaojihua.pictures-at-once}") int picturesAtOnce) {
        this.callers = callers;
        this.pictures = new Semaphore(picturesAtOnce);
    }

    /** @throws Busy if there are too many pictures already, or one of this account */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        if (handler instanceof HandlerMethod method && method.hasMethodAnnotation(PictureBody.class)) {
            long accountId = callers.get().accountId();
            letIn(accountId);
            request.setAttribute(LET_IN, accountId);
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(LET_IN) instanceof Long accountId) {
            pictures.release();
            accounts.remove(accountId);
        }
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
}
