package org.loanhub.api.futureloan;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.Crowd;
import org.loanhub.TestServer;

/** Money is neither lost nor made when everybody comes at once. */
@Tag("server")
class ContentionTest {

    private final TestServer server = TestServer.get();

    @Test
    void ofAThousandInvestsOnTheLastHundredYuanExactlyOneWins() throws Exception {
        FutureloanClient borrower = FutureloanClient.member();
        long project = borrower.addProject("1000", 6);
        FutureloanClient.admin().audit(project, true);
        FutureloanClient early = FutureloanClient.memberWith("900");
        assertThat(early.invest(project, "900").getIntValue("code")).isZero();
        List<FutureloanClient> crowd = IntStream.range(0, 20)
                .mapToObj(i -> FutureloanClient.memberWith("10000"))
                .toList();

        Map<Integer, Long> codes = codes(1000, i -> crowd.get(i % crowd.size()).invest(project, "100"));

        assertThat(codes).containsExactlyInAnyOrderEntriesOf(Map.of(0, 1L, 2, 999L));
        assertThat(server.jdbc.queryForObject(
                        "SELECT CONCAT(status, ' ', raised) FROM project WHERE id = ?", String.class, project))
                .isEqualTo("3 1000.00");
        assertThat(server.jdbc.queryForObject(
                        "SELECT SUM(principal) FROM payback WHERE project_id = ?", BigDecimal.class, project))
                .isEqualByComparingTo("1000.00");
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void ofAThousandWithdrawalsOf100From5000ExactlyFiftySucceed() throws Exception {
        FutureloanClient member = FutureloanClient.memberWith("5000");

        Map<Integer, Long> codes = codes(1000, i -> member.withdraw("100"));

        assertThat(codes).containsExactlyInAnyOrderEntriesOf(Map.of(0, 50L, 1002, 950L));
        assertThat(member.info().getBigDecimal("leave_amount")).isEqualByComparingTo("0");
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void aRandomMixOfAllCallsKeepsEveryFen() throws Exception {
        FutureloanClient admin = FutureloanClient.admin();
        List<FutureloanClient> members = IntStream.range(0, 8)
                .mapToObj(i -> FutureloanClient.memberWith("50000"))
                .toList();
        List<Long> projects =
                members.stream().map(member -> openProject(member, admin)).toList();
        BigDecimal before = outside();

        Map<Integer, Long> codes = codes(3200, i -> anyCall(new Random(i), members, admin, projects));

        assertThat(codes.keySet()).isSubsetOf(0, 2, 1002);
        assertThat(codes.get(0)).isGreaterThan(1000);
        assertThat(outside()).isNotEqualByComparingTo(before);
        assertThat(server.faults()).isEmpty();
    }

    private static long openProject(FutureloanClient borrower, FutureloanClient admin) {
        long project = borrower.addProject("100000", 3);
        admin.audit(project, true);
        return project;
    }

    private static JSONObject anyCall(
            Random random, List<FutureloanClient> members, FutureloanClient admin, List<Long> projects) {
        FutureloanClient member = members.get(random.nextInt(members.size()));
        return switch (random.nextInt(8)) {
            case 0 -> member.recharge(random.nextInt(1, 1000) + "." + random.nextInt(10, 100));
            case 1, 2 -> member.withdraw(random.nextInt(1, 3000) + ".5");
            case 3, 4, 5 ->
                member.invest(
                        projects.get(random.nextInt(projects.size())), Integer.toString(100 * random.nextInt(1, 30)));
            case 6 -> admin.audit(member.addProjectOfDays("1000", 30), random.nextBoolean());
            default -> member.get("/member/" + member.id() + "/info");
        };
    }

    /** What came from outside and is still here. */
    private BigDecimal outside() {
        return server.jdbc.queryForObject("SELECT SUM(amount) FROM posting WHERE wallet_id = 1", BigDecimal.class);
    }

    private static Map<Integer, Long> codes(int calls, IntFunction<JSONObject> call) throws InterruptedException {
        return Crowd.call(calls, i -> call.apply(i).getIntValue("code")).stream()
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
    }
}
