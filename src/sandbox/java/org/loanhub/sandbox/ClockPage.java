package org.loanhub.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.loanhub.endofday.EndOfDayService;

/** Moves the business clock, and ends every day on the way. */
final class ClockPage {

    private static final int MAX_DAYS = 3660;
    private static final Duration DAY = Duration.ofDays(1);

    private final MovableClock clock;
    private final ClockFollower follower;
    private final Path memory;

    /** @param memory remembers how far the clock is ahead, for the next start on the same data */
    ClockPage(MovableClock clock, ClockFollower follower, Path memory) {
        this.clock = clock;
        this.follower = follower;
        this.memory = memory;
    }

    static Duration remembered(Path memory) {
        try {
            return Files.exists(memory)
                    ? Duration.parse(Files.readString(memory).strip())
                    : Duration.ZERO;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void addTo(Sandbox sandbox) {
        sandbox.route("GET", "/clock", request -> shown());
        sandbox.route("POST", "/clock", this::advance);
        sandbox.section("业务时钟", () -> html(sandbox.url()));
    }

    private SandboxResponse shown() {
        return SandboxResponse.json(new TreeMap<>(Map.of(
                "ahead", clock.ahead().toString(),
                "now",
                        clock.instant()
                                .truncatedTo(ChronoUnit.MILLIS)
                                .atZone(clock.getZone())
                                .toOffsetDateTime()
                                .toString(),
                "today", clock.today().toString())));
    }

    private synchronized SandboxResponse advance(SandboxRequest request) {
        Duration left;
        try {
            left = duration(advanceOf(request));
        } catch (DateTimeException | ArithmeticException malformed) {
            return SandboxResponse.text(400, "advance 要写成 P7D、P2W、PT15M、P1DT2H 这样的期间，最多 " + MAX_DAYS + " 天");
        }
        while (!left.isZero()) {
            Duration step = left.compareTo(DAY) > 0 ? DAY : left;
            LocalDate today = clock.today();
            if (leavesToday(step) && !follower.endDay(today)) {
                return SandboxResponse.text(500, today + " 的日终处理失败，时钟停在这一天；原因见日志");
            }
            clock.advance(step);
            remember();
            follower.movedTo(clock.ahead());
            left = left.minus(step);
        }
        // A form of the page goes back to the page, a command gets the new time.
        return request.form("advance").isEmpty() ? shown() : SandboxResponse.seeOther("/");
    }

    private boolean leavesToday(Duration step) {
        return clock.instant().plus(step).atZone(clock.getZone()).toLocalDate().isAfter(clock.today());
    }

    private static String advanceOf(SandboxRequest request) {
        String inQuery = request.query("advance");
        return inQuery.isEmpty() ? request.form("advance") : inQuery;
    }

    /** Of an ISO 8601 period: years to days before the {@code T}, hours to seconds after it. */
    private Duration duration(String text) {
        int time = text.indexOf('T');
        Period period = time == 1 ? Period.ZERO : Period.parse(time < 0 ? text : text.substring(0, time));
        Duration hours = time < 0 ? Duration.ZERO : Duration.parse("P" + text.substring(time));
        ZonedDateTime now = clock.instant().atZone(clock.getZone());
        Duration all = Duration.between(now, now.plus(period).plus(hours));
        if (all.isNegative() || all.compareTo(Duration.ofDays(MAX_DAYS)) > 0) {
            throw new DateTimeException("out of range: " + text);
        }
        return all;
    }

    private void remember() {
        try {
            Files.writeString(memory, clock.ahead().toString());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private String html(String sandboxUrl) {
        return """
                <p>今天是 <strong>%s</strong>。往前拨一天，就做完这一天的全部日终处理：流标退款、满标放款、到期还款。</p>
                <form method="post" action="/clock">
                  <button name="advance" value="PT1H">一小时</button>
                  <button name="advance" value="P1D">一天</button>
                  <button name="advance" value="P7D">一周</button>
                  <button name="advance" value="P35D">五周</button>
                </form>
                <p>命令行：<code>curl -X POST '%s/clock?advance=P7D'</code>，也可以是 <code>PT15M</code>、<code>P1DT2H</code></p>
                """.formatted(clock.today(), sandboxUrl);
    }
}
