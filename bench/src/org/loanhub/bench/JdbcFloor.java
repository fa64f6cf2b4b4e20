package org.loanhub.bench;

import com.alibaba.druid.pool.DruidDataSource;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.loanhub.sandbox.LocalDatabase;

/** The same SQL as the product's, in a plain JDBC loop: what is left when everything but the database costs nothing. */
final class JdbcFloor implements AutoCloseable {

    private static final String WALLET =
            "SELECT id, kind, owner_id, balance, may_overdraw FROM wallet WHERE kind = ? AND owner_id = ?";
    private static final String PROJECT_COLUMNS =
            "id, borrower_id, title, amount, raised, annual_rate, term_length, term_unit, bidding_days, status, created_at,"
                    + " bidding_started_at, full_at";

    private static final int CONNECTIONS = 40;

    private final DruidDataSource pool;

    JdbcFloor(LocalDatabase database) {
        pool = pool(database);
    }

    /** As many connections as the server has by default. */
    static DruidDataSource pool(LocalDatabase database) {
        DruidDataSource pool = new DruidDataSource();
        pool.setUrl(database.url() + "&useLocalSessionState=true&cachePrepStmts=true");
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setDefaultTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        pool.setMaxActive(CONNECTIONS);
        pool.setInitialSize(CONNECTIONS);
        return pool;
    }

    boolean info(long member) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            readAccount(connection, member);
            return balance(connection, member) != null;
        }
    }

    boolean loans(long page) throws SQLException {
        try (Connection connection = pool.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT " + PROJECT_COLUMNS
                        + " FROM project WHERE list_position > ? ORDER BY list_position LIMIT ?")) {
            query.setLong(1, (page - 1) * 10);
            query.setInt(2, 10);
            return readAll(query) == 10;
        }
    }

    boolean recharge(long member) throws SQLException {
        return inTransaction(connection -> {
            readAccount(connection, member);
            long wallet = wallet(connection, "MEMBER", member);
            transfer(connection, "RECHARGE", "RECHARGE-" + UUID.randomUUID(), member, 1, wallet, BigDecimal.ONE);
            balance(connection, member);
        });
    }

    boolean invest(long member, long project) throws SQLException {
        return inTransaction(connection -> {
            read(connection, "SELECT " + PROJECT_COLUMNS + " FROM project WHERE id = ? FOR UPDATE", project);
            long bid = insert(
                    connection,
                    "INSERT INTO bid (project_id, investor_id, amount, valid, created_at) VALUES (?, ?, 100, 1, NOW())",
                    project,
                    member);
            long from = wallet(connection, "MEMBER", member);
            long to = wallet(connection, "PROJECT_ESCROW", project);
            transfer(connection, "BID", "BID-" + bid, bid, from, to, BigDecimal.valueOf(100));
            update(connection, "UPDATE project SET raised = raised + 100 WHERE id = ?", project);
        });
    }

    private void transfer(
            Connection connection, String kind, String requestNo, long subject, long from, long to, BigDecimal amount)
            throws SQLException {
        long lower = Math.min(from, to);
        long upper = Math.max(from, to);
        if (lower < 100) {
            read(connection, lockWallets("?"), upper);
        } else {
            read(connection, lockWallets("?, ?"), lower, upper);
        }
        long id = insert(
                connection,
                "INSERT INTO transfer (request_no, kind, subject_id, debit_wallet_id, credit_wallet_id, amount, created_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, NOW())",
                requestNo,
                kind,
                subject,
                from,
                to,
                amount);
        update(
                connection,
                "INSERT INTO posting (transfer_id, wallet_id, amount, balance_after) SELECT ?, id, IF(id = ?, -?, ?),"
                        + " balance + IF(id = ?, -?, ?) FROM wallet WHERE id IN (?, ?)",
                id,
                from,
                amount,
                amount,
                from,
                amount,
                amount,
                from,
                to);
        for (long wallet : new long[] {from, to}) {
            if (wallet >= 100) {
                update(
                        connection,
                        "UPDATE wallet SET balance = balance + ?, version = version + 1 WHERE id = ?",
                        wallet == from ? amount.negate() : amount,
                        wallet);
            }
        }
    }

    private static String lockWallets(String places) {
        return "SELECT id, kind, owner_id, balance, may_overdraw FROM wallet WHERE id IN (" + places
                + ") ORDER BY id FOR UPDATE";
    }

    private static void readAccount(Connection connection, long id) throws SQLException {
        read(
                connection,
                "SELECT id, channel, login_name, display_name, role, created_at FROM account WHERE id = ? AND channel ="
                        + " 'FUTURELOAN'",
                id);
    }

    private static long wallet(Connection connection, String kind, long owner) throws SQLException {
        try (PreparedStatement query = prepare(connection, WALLET, kind, owner);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static BigDecimal balance(Connection connection, long member) throws SQLException {
        try (PreparedStatement query = prepare(connection, WALLET, "MEMBER", member);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getBigDecimal(4);
        }
    }

    private static void read(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement query = prepare(connection, sql, values)) {
            readAll(query);
        }
    }

    private static int readAll(PreparedStatement query) throws SQLException {
        int rows = 0;
        try (ResultSet row = query.executeQuery()) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                rows++;
                for (int i = 1; i <= columns; i++) {
                    row.getObject(i);
                }
            }
        }
        return rows;
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(connection, sql, values)) {
            statement.executeUpdate();
        }
    }

    private static long insert(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            bind(statement, values);
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        bind(statement, values);
        return statement;
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    @FunctionalInterface
    private interface Steps {
        void run(Connection connection) throws SQLException;
    }

    private boolean inTransaction(Steps steps) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            try {
                steps.run(connection);
                connection.commit();
                return true;
            } catch (SQLException failed) {
                connection.rollback();
                throw failed;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
