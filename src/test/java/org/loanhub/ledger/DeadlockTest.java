package org.loanhub.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.loanhub.TestServer;
import org.loanhub.api.futureloan.FutureloanClient;

/** A deadlock that the database resolves at the cost of a call is not seen by whoever called. */
class DeadlockTest {

    private final TestServer server = TestServer.get();

    @Test
    void aBidThatWasADeadlocksVictimIsTakenByTheNextTryAndOnce() throws Exception {
        FutureloanClient borrower = FutureloanClient.member();
        FutureloanClient investor = FutureloanClient.memberWith("500");
        long project = borrower.addProject("1000", 6);
        FutureloanClient.admin().audit(project, true);
        long deadlocks = deadlocks();

        CompletableFuture<JSONObject> bid;
        try (Connection rival = server.database.connect();
                Statement statement = rival.createStatement()) {
            rival.setAutoCommit(false);
            changeManyRows(statement);
            statement.execute(
                    "SELECT id FROM wallet WHERE kind = 'MEMBER' AND owner_id = " + investor.id() + " FOR UPDATE");
            // The bid locks its project first, then waits for the wallet that the rival holds.
            bid = CompletableFuture.supplyAsync(() -> investor.invest(project, "400"));
            waitUntilSomebodyWaits();
            statement.execute("SELECT id FROM project WHERE id = " + project + " FOR UPDATE");
            rival.rollback();
        }

        assertThat(bid.get(30, TimeUnit.SECONDS).getString("msg")).isEqualTo("OK");
        assertThat(deadlocks()).isGreaterThan(deadlocks);
        assertThat(server.jdbc.queryForObject("SELECT COUNT(*) FROM bid WHERE project_id = ?", Long.class, project))
                .isOne();
        assertThat(investor.info().getBigDecimal("leave_amount")).isEqualByComparingTo("100");
        assertThat(server.faults()).isEmpty();
    }

    /** InnoDB gives up the transaction that changed fewer rows. */
    private static void changeManyRows(Statement statement) throws SQLException {
        for (int i = 0; i < 200; i++) {
            statement.addBatch("INSERT INTO end_of_day_run VALUES ('1970-01-01', 'rival-" + i + "', NOW())");
        }
        statement.executeBatch();
    }

    private void waitUntilSomebodyWaits() throws InterruptedException {
        Instant patience = Instant.now().plus(Duration.ofSeconds(20));
        while (!Boolean.TRUE.equals(server.jdbc.queryForObject(
                "SELECT COUNT(*) > 0 FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'",
                Boolean.class))) {
            assertThat(Instant.now()).as("the bid waits for the wallet").isBefore(patience);
            // The table is a snapshot that stays as long as it is asked for more often than every 100 ms.
            Thread.sleep(200);
        }
    }

    private long deadlocks() {
        return server.jdbc.query(
                "SHOW GLOBAL STATUS LIKE 'Innodb_deadlocks'", (ResultSet row) -> row.next() ? row.getLong(2) : 0L);
    }
}
