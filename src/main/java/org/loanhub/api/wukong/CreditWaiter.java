package org.loanhub.api.wukong;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.loanhub.gateway.CreditTaskState;
import org.loanhub.gateway.CreditTaskState.Step;
import org.loanhub.kyc.CreditProgress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.DeferredResult;

/**
 * Waits for Limu beside the requests, not in them: however many users wait, other calls find free threads. A request is
 * answered when its task has come to something, or after the configured time with what is known by then.
 */
@Component
class CreditWaiter implements AutoCloseable {

    /** The first is short, since most tasks want something soon; each is twice as long as the one before. */
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);

    private static final Duration MAX_PAUSE = Duration.ofSeconds(2);

    /** Of all who wait together, so that a crowd leaves processor and database to others. */
    private static final int LOOKS_A_SECOND = 50;

    /** Each holds one call to Limu at a time. Few, so that they leave processor and database to others. */
    private static final int WORKERS = 16;

    private static final int WAITING = 2000;

    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(
            WORKERS, WORKERS, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), CreditWaiter::thread);
    private final AtomicInteger crowd = new AtomicInteger();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(CreditWaiter::thread);

    private final long holdMillis;

    /** @param holdMillis how long a request waits; the container looks at its clock once a second */
    CreditWaiter(@Value("${credit-data.hold-ms}") long holdMillis) {
        this.holdMillis = holdMillis;
        workers.allowCoreThreadTimeOut(true);
    }

    /** Does one thing that may take its time. */
    DeferredResult<Envelope> once(Supplier<CreditProgress> work, Function<CreditProgress, Envelope> answer) {
        return begin(new Wait(progress -> progress, answer, progress -> true), work);
    }

    /** Does one thing, and looks again until the task wants something of its user, or has ended. */
    DeferredResult<Envelope> untilSomething(
            Supplier<CreditProgress> work,
            Function<CreditProgress, CreditProgress> look,
            Function<CreditProgress, Envelope> answer) {
        return begin(new Wait(look, answer, progress -> progress.step() != Step.WORKING), work);
    }

    /**
     * Looks until the task has logged in or ended, or asks for something that its user has not seen: a picture to scan was
     * shown before, and is waited for.
     */
    DeferredResult<Envelope> untilOver(Supplier<CreditProgress> look, Function<CreditProgress, Envelope> answer) {
        return begin(new Wait(progress -> look.get(), answer, CreditWaiter::isOver), look);
    }

    private static boolean isOver(CreditProgress progress) {
        return switch (progress.step()) {
            case WORKING, INPUT_TAKEN, NO_ANSWER -> false;
            case WANTS_INPUT -> !isScanned(progress.input());
            case LOGGED_IN, DONE, FAILED -> true;
        };
    }

    private static boolean isScanned(CreditTaskState.@Nullable Input input) {
        return input != null && input.kind() == CreditTaskState.InputKind.QR;
    }

    /** Does something that nobody waits for. @return false if there is too much to do already */
    boolean later(Runnable work) {
        try {
            workers.execute(work);
            return true;
        } catch (RejectedExecutionException full) {
            return false;
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
        workers.shutdownNow();
    }

    private DeferredResult<Envelope> begin(Wait wait, Supplier<CreditProgress> work) {
        crowd.incrementAndGet();
        wait.answer.onCompletion(crowd::decrementAndGet);
        submit(wait, work);
        return wait.answer;
    }

    private void submit(Wait wait, Supplier<CreditProgress> work) {
        if (!later(() -> step(wait, work))) {
            wait.giveUp();
        }
    }

    private void step(Wait wait, Supplier<CreditProgress> work) {
        if (wait.answer.isSetOrExpired()) {
            return;
        }
        try {
            CreditProgress progress = work.get();
            wait.note(progress);
            if (!wait.answer.hasResult()) {
                Runnable again = () -> submit(wait, () -> wait.look.apply(progress));
                timer.schedule(again, pauseMillis(wait), TimeUnit.MILLISECONDS);
            }
        } catch (RuntimeException failure) {
            wait.answer.setErrorResult(failure);
        }
    }

    /** Not the same for all: who came at the same moment shall not look at the same moment. */
    private long pauseMillis(Wait wait) {
        long ofCrowd = crowd.get() * 1000L / LOOKS_A_SECOND;
        long pause = Math.max(wait.nextPauseMillis(), ofCrowd);
        return pause + ThreadLocalRandom.current().nextLong(pause / 4);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "credit-waiter");
        thread.setDaemon(true);
        return thread;
    }

    /** A request that waits. */
    private final class Wait {

        private final DeferredResult<Envelope> answer = new DeferredResult<>(holdMillis);
        private final Function<CreditProgress, CreditProgress> look;
        private final Function<CreditProgress, Envelope> writer;
        private final Predicate<CreditProgress> willDo;
        private volatile @Nullable CreditProgress latest;
        private volatile Duration pause = FIRST_PAUSE;

        private Wait(
                Function<CreditProgress, CreditProgress> look,
                Function<CreditProgress, Envelope> writer,
                Predicate<CreditProgress> willDo) {
            this.look = look;
            this.writer = writer;
            this.willDo = willDo;
            answer.onTimeout(this::giveUp);
        }

        private void note(CreditProgress progress) {
            latest = progress;
            if (willDo.test(progress)) {
                answer.setResult(writer.apply(progress));
            }
        }

        private long nextPauseMillis() {
            Duration next = pause;
            Duration doubled = next.multipliedBy(2);
            pause = doubled.compareTo(MAX_PAUSE) < 0 ? doubled : MAX_PAUSE;
            return next.toMillis();
        }

        /** Tells what is known by now. */
        private void giveUp() {
            CreditProgress known = latest;
            if (known == null) {
                answer.setErrorResult(Refusal.failure("认证服务繁忙，请稍后再试"));
            } else {
                answer.setResult(writer.apply(known));
            }
        }
    }
}
