package org.loanhub.security;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.loanhub.kernel.BusinessTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/**
 * Learns which tokens and sessions ended on other nodes, and deletes old rows. It has a thread of its own, so that no long
 * work of the application keeps an ended login alive.
 */
@Component
class EndedLoginListener implements SmartInitializingSingleton, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EndedLoginListener.class);
    private static final Duration LISTENING = Duration.ofMillis(400);
    private static final Duration PURGING = Duration.ofMinutes(10);
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int AT_ONCE = 1000;

    /** A row with a lower id may become visible later than one with a higher id. */
    private static final int READ_AGAIN = 100;

    private final EndedLoginMapper mapper;
    private final LoginTokenMapper tokens;
    private final EndedLogins ended;
    private final BusinessTime time;
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(EndedLoginListener::thread);
    private long lastId;
    private boolean failing;

    EndedLoginListener(EndedLoginMapper mapper, LoginTokenMapper tokens, EndedLogins ended, BusinessTime time) {
        this.mapper = mapper;
        this.tokens = tokens;
        this.ended = ended;
        this.time = time;
    }

    /** Before the first request, and so before anything is believed from memory. */
    @Override
    public void afterSingletonsInstantiated() {
        lastId = mapper.lastId();
        timer.scheduleWithFixedDelay(() -> quietly(this::listen), 0, LISTENING.toMillis(), TimeUnit.MILLISECONDS);
        timer.scheduleWithFixedDelay(
                () -> quietly(this::purge), PURGING.toMillis(), PURGING.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private void listen() {
        for (EndedLogin login : mapper.list(lastId - READ_AGAIN, AT_ONCE)) {
            ended.add(login.tokenHash());
            lastId = Math.max(lastId, login.id());
        }
    }

    private void purge() {
        ended.forgetOld();
        repeat(() -> tokens.deleteExpired(time.now(), AT_ONCE));
        repeat(() -> mapper.deleteOld(time.now().minus(KEPT), AT_ONCE));
    }

    /** In small batches, so that no long lock holds up a login. */
    private static void repeat(IntSupplier deletion) {
        while (deletion.getAsInt() == AT_ONCE) {
            Thread.yield();
        }
    }

    /** A database that does not answer is logged once, not twice a second. */
    private void quietly(Runnable work) {
        try {
            work.run();
            failing = false;
        } catch (RuntimeException failure) {
            if (!failing) {
                LOG.warn(
                        "ended logins cannot be read: {}",
                        NestedExceptionUtils.getMostSpecificCause(failure).toString());
            }
            failing = true;
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "ended-logins");
        thread.setDaemon(true);
        return thread;
    }
}
