package org.loanhub;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Somebody else in the database who holds locks, and to whom InnoDB gives the right of way in a deadlock. */
public final class Rival implements AutoCloseable {

    private static final TestServer SERVER = TestServer.get();

    private final Connection connection;
    private final Statement statement;

    public Rival() throws SQLException {
        connection = SERVER.database.connect();
        connection.setAutoCommit(false);
        statement = connection.createStatement();
        changeManyRows();
    }

    /** InnoDB gives up the transaction that changed fewer rows. */
    private void changeManyRows() throws SQLException {
        for (int i = 0; i < 200; i++) {
            statement.addBatch("INSERT INTO end_of_day_run VALUES ('1970-01-01', 'rival-" + i + "', NOW())");
        }
        statement.executeBatch();
    }

    /** Waits for whoever holds the rows. */
    public void lock(String table, String where) throws SQLException {
        statement.execute("SELECT 1 FROM " + table + " WHERE " + where + " FOR UPDATE");
    }

    public static void awaitSomebodyWaiting() {
        // The table is a snapshot that stays as long as it is asked for more often than every 100 ms.
        Waits.until("somebody waits for a lock", Duration.ofMillis(200), Rival::somebodyWaits);
    }

    private static boolean somebodyWaits() {
        return Boolean.TRUE.equals(SERVER.jdbc.queryForObject(
                "SELECT COUNT(*) > 0 FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'", Boolean.class));
    }

    /** How many there were since the database started. */
    public static long deadlocks() {
        Long count = SERVER.jdbc.queryForObject(
                "SELECT COUNT FROM information_schema.innodb_metrics WHERE NAME = 'lock_deadlocks'", Long.class);
        return count == null ? 0 : count;
    }

    /** Undoes everything. */
    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
