package org.loanhub.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The SQL of one call as the database's log has it, run again in a plain JDBC loop for other borrowers: the same SQL by
 * construction. Ids have fifteen digits, the first of which tells the table (see {@link #numberTables}), so they are found in
 * the text; an id that the recording made is replaced by the one that the replay makes.
 */
final class RecordedCall {

    private static final List<String> TABLES = List.of(
            "account",
            "loan_application",
            "payment_order",
            "disbursement",
            "loan",
            "installment",
            "repayment",
            "wallet",
            "transfer");
    private static final long APART = 100_000_000_000_000L;

    private static final String UUID_FORM = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern VALUE =
            Pattern.compile("\\b[1-9]\\d{14}\\b|'(?:[0-9a-f]{64}|[0-9a-f]{32}|" + UUID_FORM + ")'");

    private final List<String> statements;
    private final Set<String> madeTexts = new HashSet<>();

    private RecordedCall(List<String> statements) {
        this.statements = statements;
        Set<String> seen = new HashSet<>();
        for (String statement : statements) {
            for (Matcher value = VALUE.matcher(statement); value.find(); ) {
                if (seen.add(value.group()) && isInsert(statement)) {
                    madeTexts.add(value.group());
                }
            }
        }
    }

    /** Each table's new rows get ids that begin with a digit of its own. */
    static void numberTables(Connection owner) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            for (int i = 0; i < TABLES.size(); i++) {
                statement.execute("ALTER TABLE " + TABLES.get(i) + " AUTO_INCREMENT = " + ((i + 1) * APART + 1));
            }
        }
    }

    /** A call that is to be recorded. */
    @FunctionalInterface
    interface Act {
        boolean run() throws Exception;
    }

    /** Nothing else may be going on at the server. */
    static RecordedCall of(Connection owner, Act act) throws Exception {
        try (Statement statement = owner.createStatement()) {
            statement.execute("SET GLOBAL log_output = 'TABLE'");
            statement.execute("TRUNCATE TABLE mysql.general_log");
            statement.execute("SET GLOBAL general_log = 1");
            boolean done = act.run();
            statement.execute("SET GLOBAL general_log = 0");
            if (!done) {
                throw new IllegalStateException("the call to be recorded was refused");
            }
            return new RecordedCall(read(statement));
        }
    }

    private static List<String> read(Statement statement) throws SQLException {
        List<String> statements = new ArrayList<>();
        try (ResultSet row = statement.executeQuery("SELECT CONVERT(argument USING utf8mb4) FROM mysql.general_log"
                + " WHERE command_type = 'Query' AND user_host LIKE 'loanhub_app%' ORDER BY event_time")) {
            while (row.next()) {
                statements.add(row.getString(1));
            }
        }
        // The isolation level and the like are set once where a floor's connections are made.
        statements.removeIf(text -> {
            String start = text.toLowerCase(Locale.ROOT);
            return start.startsWith("set") && !start.contains("autocommit")
                    || start.startsWith("select @@")
                    // Every node asks for ended tokens all the time.
                    || start.contains("ended_login_token");
        });
        return statements;
    }

    int size() {
        return statements.size();
    }

    @Override
    public String toString() {
        return String.join("\n  ", statements);
    }

    /**
     * @param known texts of the recording and what stands for them now
     * @param ids of whom this is for, one for a table
     */
    boolean replay(Connection connection, Map<String, String> known, List<Long> ids) throws SQLException {
        Values values = new Values(known, ids);
        try (Statement statement = connection.createStatement()) {
            for (String text : statements) {
                String sql = VALUE.matcher(text).replaceAll(value -> values.of(value.group()));
                run(statement, sql, values);
            }
            return true;
        } catch (SQLException failed) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("ROLLBACK");
                statement.execute("SET autocommit=1");
            }
            throw failed;
        }
    }

    private static void run(Statement statement, String sql, Values values) throws SQLException {
        boolean insert = isInsert(sql);
        if (statement.execute(sql, insert ? Statement.RETURN_GENERATED_KEYS : Statement.NO_GENERATED_KEYS)) {
            try (ResultSet row = statement.getResultSet()) {
                readAll(row);
            }
        } else if (insert) {
            try (ResultSet keys = statement.getGeneratedKeys()) {
                if (keys.next()) {
                    values.made(keys.getLong(1));
                }
            }
        }
    }

    private static void readAll(ResultSet row) throws SQLException {
        int columns = row.getMetaData().getColumnCount();
        while (row.next()) {
            for (int i = 1; i <= columns; i++) {
                row.getObject(i);
            }
        }
    }

    private static boolean isInsert(String sql) {
        return sql.startsWith("INSERT");
    }

    /** What stands for the recording's values in one replay. */
    private final class Values {
        private final Map<String, String> texts;
        private final Map<Long, Long> idByTable = new HashMap<>();
        private final Map<Long, Long> recordedByTable = new HashMap<>();

        Values(Map<String, String> known, List<Long> ids) {
            this.texts = new HashMap<>(known);
            ids.forEach(this::made);
        }

        void made(long id) {
            if (id >= APART) {
                idByTable.put(id / APART, id);
                recordedByTable.remove(id / APART);
            }
        }

        String of(String recorded) {
            return recorded.startsWith("'") ? text(recorded) : id(Long.parseLong(recorded));
        }

        private String text(String recorded) {
            return madeTexts.contains(recorded) && !texts.containsKey(recorded)
                    ? texts.computeIfAbsent(recorded, Values::made)
                    : texts.getOrDefault(recorded, recorded);
        }

        private static String made(String recorded) {
            UUID uuid = UUID.randomUUID();
            String hex = uuid.toString().replace("-", "");
            return switch (recorded.length() - 2) {
                case 64 -> "'" + hex + hex + "'";
                case 32 -> "'" + hex + "'";
                default -> "'" + uuid + "'";
            };
        }

        /** Several rows of one INSERT have ids one after the other. */
        private String id(long recorded) {
            long table = recorded / APART;
            Long now = idByTable.get(table);
            if (now == null) {
                return Long.toString(recorded);
            }
            long first = recordedByTable.computeIfAbsent(table, t -> recorded);
            return Long.toString(now + recorded - first);
        }
    }
}
