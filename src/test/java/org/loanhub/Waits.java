package org.loanhub;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.awaitility.core.ThrowingRunnable;

/** How tests wait for what happens behind the calls: no longer than they have to, and never for ever. */
public final class Waits {

    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private Waits() {}

    /**
     * Looks again and again until it is so.
     *
     * @param what said if it is in vain, after fifteen seconds
     */
    public static void until(String what, Callable<Boolean> condition) {
        waits().alias(what).until(condition);
    }

    /** As {@link #until(String, Callable)}, with so much time between two looks. */
    public static void until(String what, Duration betweenLooks, Callable<Boolean> condition) {
        waits().alias(what).pollInterval(betweenLooks).until(condition);
    }

    /** Tries until no assertion fails; after fifteen seconds the last failure is told. */
    public static void untilHolds(ThrowingRunnable check) {
        waits().untilAsserted(check);
    }

    /** As {@link #untilHolds(ThrowingRunnable)}, with another patience. */
    public static void untilHolds(Duration patience, ThrowingRunnable check) {
        waits().atMost(patience).untilAsserted(check);
    }

    /** The check holds all the time for so long: what should not happen does not. */
    public static void holdsFor(Duration time, ThrowingRunnable check) {
        waits().during(time).atMost(time.plus(PATIENCE)).untilAsserted(check);
    }

    /** Lets time go by on the wall, where a test needs just that; the application's own clock is moved instead. */
    public static void pass(Duration time) {
        waits().pollDelay(time).atMost(time.plus(PATIENCE)).until(() -> true);
    }

    /** In the test's own thread, and without an eye on what other threads throw. */
    private static ConditionFactory waits() {
        return Awaitility.with()
                .pollInSameThread()
                .dontCatchUncaughtExceptions()
                .pollDelay(Duration.ZERO)
                .pollInterval(BETWEEN_LOOKS)
                .atMost(PATIENCE);
    }
}
