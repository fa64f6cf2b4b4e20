package org.loanhub.invest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.scenario.Lending.invest;
import static org.loanhub.scenario.Lending.openProject;
import static org.loanhub.scenario.Lending.openProjectOfDays;
import static org.loanhub.scenario.Lending.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.Crowd;
import org.loanhub.TestServer;
import org.loanhub.api.futureloan.FutureloanClient;
import org.loanhub.scenario.Days;
import org.loanhub.scenario.Lending;

/** Days end while everybody goes on calling. The clock stands, so that nobody's token ends; the days are those to come. */
@Tag("server")
class BusyProjectsTest {

    private final TestServer server = TestServer.get();
    private final LocalDate today = Days.today();

    @Test
    void refundsPayOutsAndInstallmentsMeetBidsAndWithdrawalsAndEveryFenIsKept() throws Exception {
        List<FutureloanClient> members = IntStream.range(0, 8)
                .mapToObj(i -> FutureloanClient.memberWith("50000"))
                .toList();
        List<Long> bidding =
                members.stream().map(member -> openProject(member, "90000", 3)).toList();
        List<Long> full = members.stream().map(BusyProjectsTest::fullProject).toList();

        CompletableFuture<Void> days = CompletableFuture.runAsync(this::endTwelveDays);
        List<Integer> codes = Crowd.call(2000, i -> anyCall(new Random(i), members, bidding));

        days.get(60, TimeUnit.SECONDS);
        assertThat(codes).contains(0).isSubsetOf(0, 2, 1002);
        assertThat(Stream.of(bidding, full).flatMap(List::stream).map(Lending::status))
                .as("refunded or repaid")
                .containsOnly(5, 4);
        assertThat(server.faults()).isEmpty();
    }

    private static long fullProject(FutureloanClient member) {
        long project = openProjectOfDays(member, "1000", 10);
        invest(member, project, "1000");
        assertThat(status(project)).isEqualTo(3);
        return project;
    }

    private void endTwelveDays() {
        ProjectEndOfDay projects = server.server.bean(ProjectEndOfDay.class);
        for (int day = 1; day <= 12; day++) {
            projects.endOfDay(today.plusDays(day));
        }
    }

    private static int anyCall(Random random, List<FutureloanClient> members, List<Long> projects) {
        FutureloanClient member = members.get(random.nextInt(members.size()));
        long project = projects.get(random.nextInt(projects.size()));
        return switch (random.nextInt(4)) {
            case 0 -> member.withdraw("100.01").getIntValue("code");
            case 1 -> member.recharge("100.01").getIntValue("code");
            default -> member.invest(project, "100").getIntValue("code");
        };
    }
}
