package org.loanhub.gateway.call;

import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How long a third party is waited for, and when it is left alone for a while.
 *
 * @param connect until the connection stands
 * @param answer until the whole answer is there
 * @param breakerCalls how many of the latest calls count; the breaker opens when half of them had no answer
 * @param breakerPause how long an open breaker lets nothing through; then one call is tried
 */
public record CallLimits(Duration connect, Duration answer, int breakerCalls, Duration breakerPause) {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final int BREAKER_CALLS = 20;
    private static final Duration BREAKER_PAUSE = Duration.ofSeconds(15);

    /**
     * Reads {@code <id>.connect-timeout-ms}, {@code .read-timeout-ms}, {@code .breaker-calls}, {@code .breaker-pause-ms}.
     *
     * @param answer used when {@code .read-timeout-ms} is not set; a query that is repeated takes twice as long
     */
    public static CallLimits from(Function<String, @Nullable String> settings, Party party, Duration answer) {
        return new CallLimits(
                millis(settings.apply(party.id() + ".connect-timeout-ms"), CONNECT),
                millis(settings.apply(party.id() + ".read-timeout-ms"), answer),
                number(settings.apply(party.id() + ".breaker-calls"), BREAKER_CALLS),
                millis(settings.apply(party.id() + ".breaker-pause-ms"), BREAKER_PAUSE));
    }

    private static Duration millis(@Nullable String text, Duration usual) {
        return text == null ? usual : Duration.ofMillis(Long.parseLong(text));
    }

    private static int number(@Nullable String text, int usual) {
        return text == null ? usual : Integer.parseInt(text);
    }
}
