package org.loanhub.endofday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.TestServer;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.EndOfDayTask;

/** Which days are ended, with tasks that only write down that they were asked. */
@Tag("server")
class EndOfDayTest {

    private final TestServer server = TestServer.get();
    private final LocalDate yesterday = server.clock.today().minusDays(1);
    private final List<String> done = new ArrayList<>();
    private final Set<LocalDate> badDays = new TreeSet<>();
    private final EndOfDayTask steady = task("steady", Set.of());
    private final EndOfDayTask moody = task("moody", badDays);

    @Test
    void aTaskThatNeverRanBeginsWithYesterday() {
        endOfDay(steady).catchUp();

        assertThat(done).containsExactly("steady " + yesterday);
    }

    @Test
    void everyDayThatIsOverIsEndedOnceAndInOrder() {
        LocalDate first = yesterday.minusDays(3);
        assertThat(endOfDay(steady, moody).run(first)).isTrue();

        endOfDay(steady, moody).catchUp();
        endOfDay(steady, moody).catchUp();

        assertThat(done)
                .containsExactly(
                        "steady " + first,
                        "moody " + first,
                        "steady " + first.plusDays(1),
                        "moody " + first.plusDays(1),
                        "steady " + first.plusDays(2),
                        "moody " + first.plusDays(2),
                        "steady " + yesterday,
                        "moody " + yesterday);
    }

    @Test
    void aTaskThatFailsKeepsNeitherTheOthersNorTheNextDaysWaiting() {
        LocalDate bad = yesterday.minusDays(1);
        badDays.add(bad);
        endOfDay(steady, moody).run(bad.minusDays(1));
        done.clear();

        endOfDay(moody, steady).catchUp();

        assertThat(done)
                .containsExactly("moody fails " + bad, "steady " + bad, "moody " + yesterday, "steady " + yesterday);
    }

    @Test
    void aDayThatFailedIsTriedAgainHoweverManyDaysWereEndedSince() {
        LocalDate bad = yesterday.minusDays(2);
        badDays.add(bad);
        endOfDay(steady, moody).run(bad.minusDays(1));
        endOfDay(steady, moody).catchUp();
        badDays.clear();
        done.clear();

        endOfDay(steady, moody).catchUp();
        endOfDay(steady, moody).catchUp();

        assertThat(done).containsExactly("moody " + bad);
    }

    @Test
    void aRunTellsWhetherAllWentWell() {
        badDays.add(yesterday);

        assertThat(endOfDay(steady).run(yesterday)).isTrue();
        assertThat(endOfDay(steady, moody).run(yesterday)).isFalse();
        badDays.clear();
        assertThat(endOfDay(steady, moody).run(yesterday)).isTrue();
    }

    @Test
    void aFailureIsWrittenDownAndStaysWhenTheDayIsDone() {
        badDays.add(yesterday);
        endOfDay(moody).run(yesterday);
        endOfDay(moody).run(yesterday);
        TaskRun failed = runOfMoody();
        assertThat(failed.finishedAt()).isNull();
        assertThat(failed.failure()).isEqualTo("IllegalStateException");
        assertThat(failed.logId()).matches("[0-9a-f-]{36}");
        assertThat(failed.tries()).isEqualTo(2);

        badDays.clear();
        endOfDay(moody).run(yesterday);

        assertThat(runOfMoody().finishedAt()).isNotNull();
        assertThat(runOfMoody().tries()).isEqualTo(2);
    }

    private TaskRun runOfMoody() {
        return endOfDay(moody).runs(yesterday, yesterday).stream()
                .filter(run -> run.task().equals(moody.name()))
                .findFirst()
                .orElseThrow();
    }

    private EndOfDayService endOfDay(EndOfDayTask... tasks) {
        return new EndOfDayService(
                List.of(tasks), server.server.bean(EndOfDayMapper.class), new BusinessTime(server.clock));
    }

    private EndOfDayTask task(String name, Set<LocalDate> fails) {
        String unique = name + "-" + UUID.randomUUID();
        return new EndOfDayTask() {
            @Override
            public String name() {
                return unique;
            }

            @Override
            public void endOfDay(LocalDate day) {
                if (fails.contains(day)) {
                    done.add(name + " fails " + day);
                    throw new IllegalStateException("not on " + day);
                }
                done.add(name + " " + day);
            }
        };
    }
}
