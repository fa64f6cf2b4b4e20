package org.loanhub.gateway;

import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How long a third party is waited for, and when it is left alone for a while.
 *
 * @param connect until the connection stands
 * @param answer until the whole answer is there
 * @param breakerCalls so many calls are looked at; the breaker opens when half of them found no answer
 * @param breakerPause an open breaker lets nothing through for so long, then one call to try
 */
public record CallLimits(Duration connect, Duration answer, int breakerCalls, Duration breakerPause) {

    public static final CallLimits USUAL =
            new CallLimits(Duration.ofSeconds(2), Duration.ofSeconds(8), 20, Duration.ofSeconds(15));

    /** Reads {@code <party>.connect-timeout-ms}, {@code .read-timeout-ms}, {@code .breaker-calls}, {@code .breaker-pause-ms}. */
    static CallLimits from(Function<String, @Nullable String> settings, String party) {
        return new CallLimits(
                millis(settings.apply(party + ".connect-timeout-ms"), USUAL.connect),
                millis(settings.apply(party + ".read-timeout-ms"), USUAL.answer),
                number(settings.apply(party + ".breaker-calls"), USUAL.breakerCalls),
                millis(settings.apply(party + ".breaker-pause-ms"), USUAL.breakerPause));
    }

    private static Duration millis(@Nullable String text, Duration usual) {
        return text == null ? usual : Duration.ofMillis(Long.parseLong(text));
    }

    private static int number(@Nullable String text, int usual) {
        return text == null ? usual : Integer.parseInt(text);
    }
}
