package org.loanhub.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONObject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.Rival;
import org.loanhub.TestServer;
import org.loanhub.api.futureloan.FutureloanClient;

/** A deadlock that the database resolves at the cost of a call is not seen by whoever called. */
@Tag("server")
class DeadlockTest {

    private final TestServer server = TestServer.get();

    @Test
    void aBidThatWasADeadlocksVictimIsTakenByTheNextTryAndOnce() throws Exception {
        FutureloanClient borrower = FutureloanClient.member();
        FutureloanClient investor = FutureloanClient.memberWith("500");
        long project = borrower.addProject("1000", 6);
        FutureloanClient.admin().audit(project, true);
        long deadlocks = Rival.deadlocks();

        CompletableFuture<JSONObject> bid;
        try (Rival rival = new Rival()) {
            rival.lock("wallet", "kind = 'MEMBER' AND owner_id = " + investor.id());
            // The bid locks its project first, then waits for the wallet that the rival holds.
            bid = CompletableFuture.supplyAsync(() -> investor.invest(project, "400"));
            Rival.awaitSomebodyWaiting();
            rival.lock("project", "id = " + project);
        }

        assertThat(bid.get(30, TimeUnit.SECONDS).getString("msg")).isEqualTo("OK");
        assertThat(Rival.deadlocks()).isGreaterThan(deadlocks);
        assertThat(server.jdbc.queryForObject("SELECT COUNT(*) FROM bid WHERE project_id = ?", Long.class, project))
                .isOne();
        assertThat(investor.info().getBigDecimal("leave_amount")).isEqualByComparingTo("100");
        assertThat(server.faults()).isEmpty();
    }
}
