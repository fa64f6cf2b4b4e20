package org.loanhub.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import org.loanhub.endofday.EndOfDayService;

/** Moves the business clock day by day, and ends every day on the way. */
final class ClockPage {

    private static final int MOST_DAYS = 3660;

    private final MovableClock clock;
    private final EndOfDayService endOfDay;
    private final Path memory;

    /** @param memory remembers how far the clock is ahead, for the next start on the same data */
    ClockPage(MovableClock clock, EndOfDayService endOfDay, Path memory) {
        this.clock = clock;
        this.endOfDay = endOfDay;
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
        sandbox.route("GET", "/clock", request -> today());
        sandbox.route("POST", "/clock", this::advance);
        sandbox.section("业务时钟", () -> html(sandbox.url()));
    }

    private SandboxResponse today() {
        return SandboxResponse.json(Map.of("today", clock.today().toString()));
    }

    private synchronized SandboxResponse advance(SandboxRequest request) {
        int days;
        try {
            days = days(advanceOf(request));
        } catch (DateTimeException malformed) {
            return SandboxResponse.text(400, "advance 要写成 P7D、P2W 这样的期间，最多 " + MOST_DAYS + " 天");
        }
        for (int i = 0; i < days; i++) {
            LocalDate ending = clock.today();
            if (!endOfDay.run(ending)) {
                return SandboxResponse.text(500, ending + " 的日终处理失败，时钟停在这一天；原因见日志");
            }
            clock.advance(Duration.ofDays(1));
            remember();
        }
        // A form of the page goes back to the page, a command gets the new day.
        return request.form("advance").isEmpty() ? today() : SandboxResponse.seeOther("/");
    }

    private static String advanceOf(SandboxRequest request) {
        String inQuery = request.query("advance");
        return inQuery.isEmpty() ? request.form("advance") : inQuery;
    }

    private int days(String text) {
        Period period = Period.parse(text);
        LocalDate today = clock.today();
        long days = today.plus(period).toEpochDay() - today.toEpochDay();
        if (days < 0 || days > MOST_DAYS) {
            throw new DateTimeException("out of range: " + text);
        }
        return (int) days;
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
                  <button name="advance" value="P1D">一天</button>
                  <button name="advance" value="P7D">一周</button>
                  <button name="advance" value="P35D">五周</button>
                </form>
                <p>命令行：<code>curl -X POST '%s/clock?advance=P7D'</code></p>
                """.formatted(clock.today(), sandboxUrl);
    }
}
