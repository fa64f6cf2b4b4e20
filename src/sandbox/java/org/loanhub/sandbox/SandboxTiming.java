package org.loanhub.sandbox;

import java.time.Duration;

/**
 * How long the simulated third parties take.
 *
 * @param slow before a slow answer
 * @param hang before the answer of a call that is to time out: longer than any client waits
 * @param notifyAfter from an order's end to its first notification
 * @param repeatEvery between notifications that are not answered well; two minutes at LianLian itself
 * @param late before a notification that is late
 * @param work how long a Limu task works in the background
 */
public record SandboxTiming(
        Duration slow, Duration hang, Duration notifyAfter, Duration repeatEvery, Duration late, Duration work) {

    /** For people at the local run. */
    public static final SandboxTiming LOCAL_RUN = new SandboxTiming(
            Duration.ofSeconds(2),
            Duration.ofSeconds(12),
            Duration.ofMillis(300),
            Duration.ofSeconds(5),
            Duration.ofSeconds(20),
            Duration.ofSeconds(1));

    /** For tests, whose clients wait for a second and a half. */
    public static final SandboxTiming TESTS = new SandboxTiming(
            Duration.ofMillis(300),
            Duration.ofMillis(2500),
            Duration.ofMillis(50),
            Duration.ofMillis(200),
            Duration.ofMillis(600),
            Duration.ofMillis(150));
}
