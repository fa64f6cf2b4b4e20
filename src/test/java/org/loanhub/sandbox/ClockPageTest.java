package org.loanhub.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONObject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockPageTest {

    /** Ten minutes to midnight in Shanghai. */
    private static final Instant START = Instant.parse("2027-03-01T15:50:00Z");

    private static final LocalDate START_DAY = LocalDate.of(2027, 3, 1);

    @TempDir
    private Path directory;

    private final MovableClock clock = new MovableClock(Duration.between(Instant.now(), START));
    private final Follower follower = new Follower();
    private Sandbox sandbox;

    @BeforeEach
    void start() throws IOException {
        sandbox = new Sandbox(0);
        new ClockPage(clock, follower, directory.resolve("clock")).addTo(sandbox);
        sandbox.start();
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource({
        "PT5M, 2027-03-01T23:55, 0",
        "PT15M, 2027-03-02T00:05, 1",
        "PT48H, 2027-03-03T23:50, 2",
        "P1D, 2027-03-02T23:50, 1",
        "P1DT15M, 2027-03-03T00:05, 2",
        "P2W, 2027-03-15T23:50, 14",
        "P1M, 2027-04-01T23:50, 31",
        "P0D, 2027-03-01T23:50, 0"
    })
    void goesOnByAnIsoPeriodAndEndsEachDayThatItLeaves(String advance, String then, int daysEnded) throws IOException {
        SandboxResponse answer = advance(advance);

        assertThat(answer.status()).isEqualTo(200);
        OffsetDateTime now = JSONObject.parseObject(answer.body()).getObject("now", OffsetDateTime.class);
        assertThat(now).isBetween(OffsetDateTime.parse(then + ":00+08:00"), OffsetDateTime.parse(then + ":59+08:00"));
        assertThat(follower.ended)
                .containsExactlyElementsOf(
                        START_DAY.datesUntil(START_DAY.plusDays(daysEnded)).toList());
        assertThat(ClockPage.remembered(directory.resolve("clock")))
                .isEqualTo(daysEnded == 0 && advance.equals("P0D") ? Duration.ZERO : clock.ahead());
    }

    @Test
    void staysOnTheDayWhoseEndFailsAndTellsNobodyOfALaterOne() throws IOException {
        follower.failsOn = START_DAY.plusDays(1);

        SandboxResponse answer = advance("P3D");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).contains("2027-03-02");
        assertThat(clock.today()).isEqualTo(START_DAY.plusDays(1));
        assertThat(follower.moves).containsExactly(clock.ahead());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "PT", "-P1D", "PT-5M", "P3661D", "tomorrow", "P1D2H", "P999999999Y"})
    void refusesWhatIsNoPeriodOrLeadsBackOrTooFar(String advance) throws IOException {
        assertThat(advance(advance).status()).isEqualTo(400);
        assertThat(follower.moves).isEmpty();
        assertThat(clock.today()).isEqualTo(START_DAY);
    }

    private SandboxResponse advance(String by) throws IOException {
        return new SandboxClient(sandbox.url()).post("/clock?advance=" + by, "");
    }

    private static final class Follower implements ClockFollower {

        private final List<LocalDate> ended = new ArrayList<>();
        private final List<Duration> moves = new ArrayList<>();
        private LocalDate failsOn = LocalDate.MIN;

        @Override
        public boolean endDay(LocalDate day) {
            if (day.equals(failsOn)) {
                return false;
            }
            ended.add(day);
            return true;
        }

        @Override
        public void movedTo(Duration ahead) {
            moves.add(ahead);
        }
    }
}
